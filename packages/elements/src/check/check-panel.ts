import type { CheckNote } from './check-note.ts';

const WORDS = { good: 'In Ordnung', bad: 'Hier liegt es', hint: 'Hinweis' } as const;
const SIGNS = { good: '✔', bad: '✖', hint: '●' } as const;
const STYLE = `
  :host { all: initial; display: block; position: relative; z-index: 2147483647; margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  section { box-sizing: border-box; max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; border: 2px solid; border-radius: 0.5rem; color: #1c2321; background: #fff; }
  h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { margin: 0; padding: 0.6rem 0; border-top: 1px solid #c9cfcc; overflow-wrap: anywhere; }
  p { margin: 0.25rem 0 0; }
  b { margin-inline-end: 0.5em; }
  .bad b { color: #a3201b; } .good b { color: #1d6b45; } .hint b { color: #3f5b86; }
  code { display: block; margin-top: 0.4rem; padding: 0.5rem 0.6rem; border: 1px solid #c9cfcc; border-radius: 0.3rem; background: #f4f6f5; font: 0.9em/1.45 ui-monospace, monospace; white-space: pre-wrap; }
  button { min-height: 2.75rem; margin-top: 0.75rem; padding: 0 1rem; border: 1px solid; border-radius: 0.4rem; color: inherit; background: none; font: inherit; }
  :focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
  @media print { button { display: none; } }
`;

/** Shows what was found, in a frame of its own at the top of the page or in `place`. Text stays text. */
export function checkPanel(notes: readonly CheckNote[], { body }: Document, place?: Element): HTMLElement {
  const { ownerDocument: document } = body;
  const host = document.createElement('div');
  host.lang = 'de';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const section = make('section');
  section.setAttribute('aria-labelledby', 'heading');
  const heading = make('h2', summary(notes));
  heading.id = 'heading';
  heading.tabIndex = -1;
  const list = make('ul');
  // Safari drops the role of lists without bullets
  list.setAttribute('role', 'list');
  for (const note of notes) list.append(itemFor(note));
  section.append(heading, list);
  if (!place) {
    const close = make('button', 'Schließen');
    close.setAttribute('type', 'button');
    close.addEventListener('click', () => host.remove());
    section.append(close);
  }
  root.append(section);
  if (place) place.replaceChildren(host);
  else body.prepend(host);
  heading.focus({ preventScroll: Boolean(place) });
  return host;

  function itemFor({ state, what, todo, line }: CheckNote): HTMLElement {
    const item = make('li');
    item.className = state;
    const sign = make('span', `${SIGNS[state]} `);
    sign.ariaHidden = 'true';
    const kind = make('b');
    kind.append(sign, `${WORDS[state]}:`);
    item.append(kind, what);
    if (todo !== undefined) item.append(make('p', todo));
    if (line !== undefined) item.append(make('code', line));
    return item;
  }

  function make(name: string, text = ''): HTMLElement {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }
}

function summary(notes: readonly CheckNote[]): string {
  const bad = notes.filter(({ state }) => state === 'bad').length;
  if (bad === 0) return 'netz-map: Wir haben nichts gefunden, was die Anzeige verhindert';
  return bad === 1 ? 'netz-map: Eine Sache verhindert die Anzeige' : `netz-map: ${bad} Dinge verhindern die Anzeige`;
}
