/** Whether this build is for editors: in dev, and when `EDITORS=1`. It has pages that readers have no use for. */
export const isEditorsBuild = import.meta.env.DEV || process.env['EDITORS'] === '1';
