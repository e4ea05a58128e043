/**
 * Keys of a combobox with a list box (WAI-ARIA APG, list autocomplete with manual selection): arrows move through the
 * options while focus stays in the field, Enter follows the chosen one, everything else is typing.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLElement | undefined;

  /** @param list the element with `role="listbox"`; the links in it become its options */
  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('keydown', (event) => this.#press(event));
  }

  /**
   * To be called when the list has changed: sections become groups of options, and everything between is nothing of its
   * own. The option that stands where the chosen one stood stays chosen.
   */
  refresh(): void {
    for (const section of this.#list.querySelectorAll('section')) {
      section.role = 'group';
      section.ariaLabel = section.querySelector('h3')?.textContent ?? '';
    }
    for (const element of this.#list.querySelectorAll('h3, ol, ul, li')) element.role = 'presentation';
    const options = this.#options;
    for (const [index, option] of options.entries()) {
      option.id = `${this.#list.id}-${index}`;
      option.role = 'option';
      option.ariaSelected = 'false';
      option.tabIndex = -1;
      nameOption(option);
    }
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    const kept = options.find((option) => option.id === this.#active?.id);
    this.#choose(kept, false);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const options = this.#options;
    if (event.key === 'Enter' && this.#active) {
      event.preventDefault();
      this.#active.click();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const index = this.#active ? options.indexOf(this.#active) + step : step === 1 ? 0 : -1;
      // One step beyond either end leads back to the field itself.
      this.#choose(
        index === options.length || (index === -1 && this.#active) ? undefined : options.at(index),
      );
    }
  }

  #choose(option: HTMLElement | undefined, isSeen = true): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (!option) return this.#field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    this.#field.setAttribute('aria-activedescendant', option.id);
    if (isSeen) option.scrollIntoView({ block: 'nearest' });
  }
}

/** An option is called by its title and what it is; what else it says is read as a description of it. */
function nameOption(option: HTMLElement): void {
  const more = [...option.querySelectorAll<HTMLElement>('.search-fact, .search-passage')];
  for (const [index, part] of more.entries()) {
    part.id = `${option.id}-${index}`;
    part.ariaHidden = 'true';
  }
  if (more.length > 0) option.setAttribute('aria-describedby', more.map(({ id }) => id).join(' '));
}
