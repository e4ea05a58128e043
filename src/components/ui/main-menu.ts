/** Where the menu is plain content of the header. */
const wide = matchMedia('(width >= 60rem)');

/**
 * The menu of narrow screens as a dialog: the focus stays in it, what lies behind it is out of reach, and the focus
 * goes back to the button. Without this script the button opens a popover, which does none of that.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.menu-button') : null;
  const menu = document.getElementById('site-menu');
  if (!button || !menu) return;
  event.preventDefault();
  const dialog = menu.closest('dialog');
  if (dialog) dialog.close();
  else openMenu(menu, button);
});

function openMenu(menu: HTMLElement, button: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'menu-dialog';
  dialog.ariaLabel = button.textContent.trim();
  menu.popover = null;
  menu.before(dialog);
  dialog.append(menu);
  const close = (): void => dialog.close();
  wide.addEventListener('change', close);
  dialog.addEventListener('close', () => {
    wide.removeEventListener('change', close);
    menu.popover = 'auto';
    dialog.replaceWith(menu);
    button.focus();
  });
  dialog.showModal();
}
