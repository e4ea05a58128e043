/** Folder of the documents in the content folder. */
export const DOCUMENTS = 'documents/';

/** Folder of the pictures in the content folder. */
export const IMAGES = 'images/';
