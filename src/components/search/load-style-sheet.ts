/**
 * Links a style sheet to the page. Resolves once its rules hold, so that nothing need be shown without them; rejects
 * when it cannot be had.
 */
export function loadStyleSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`No style sheet at ${href}`));
    });
    document.head.append(link);
  });
}
