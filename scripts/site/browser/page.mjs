// Runs on every page: buttons that copy code, and a stop for the keyboard where something scrolls sideways. The page can be read without it.

const texts = {
  de: {
    copy: 'Kopieren',
    name: 'Diesen Code kopieren',
    copied: 'Kopiert',
    marked: 'Markiert. Kopieren Sie mit Strg und C.',
    table: 'Tabelle',
    code: 'Code',
  },
  en: { copy: 'Copy', name: 'Copy this code', copied: 'Copied', marked: 'Selected. Copy with Ctrl and C.', table: 'Table', code: 'Code' },
}[document.documentElement.lang];
const says = document.getElementById('says');

/** Said again even if it is the same as before. */
function say(sentence) {
  says.textContent = '';
  setTimeout(() => (says.textContent = sentence), 100);
}

/** Where the browser does not let a page copy, such as from a disk, the code is at least selected. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    say(texts.copied);
  } catch {
    getSelection().selectAllChildren(code);
    say(texts.marked);
  }
}

for (const block of document.querySelectorAll('.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = texts.copy;
  button.setAttribute('aria-label', texts.name);
  button.addEventListener('click', () => void copy(block.querySelector('code')));
  block.append(button);
}

/** Only what really scrolls is a stop: forty tables that fit are not to be forty stops. */
function markScrolling(box) {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  const attributes = { tabindex: '0', role: 'group', 'aria-label': nameOf(box) };
  for (const [name, value] of Object.entries(attributes))
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
}

function nameOf(box) {
  const kind = box.localName === 'pre' ? texts.code : texts.table;
  const heading = [...document.querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)')]
    .filter((one) => one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  return heading ? `${kind}: ${heading.textContent}` : kind;
}

const boxes = document.querySelectorAll('.scrolls, .code pre');
const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => markScrolling(target)));
boxes.forEach((box) => observer.observe(box));
