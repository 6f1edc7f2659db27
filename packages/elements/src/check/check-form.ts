import { checkPage } from './check-page.ts';
import { bad } from './check-note.ts';
import { checkPanel } from './check-panel.ts';

/**
 * The page „netz-check.html“, for when the software does not run at all: reads another page of the same website and tells what it finds.
 *
 * @param form with a field `seite` for the address; a child of its parent with the attribute `data-answer` takes the answer
 */
export function bindCheckForm(form: HTMLFormElement): void {
  const { ownerDocument: document } = form;
  const place = form.parentElement?.querySelector('[data-answer]') ?? undefined;
  // what stands there says why there is no answer where this does not run
  place?.replaceChildren();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void tell(String(new FormData(form).get('seite') ?? '').trim());
  });

  async function tell(address: string): Promise<void> {
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
    if (!url || url.origin !== new URL(document.URL).origin) {
      const todo = 'Legen Sie diese Prüfseite auf die Website, um die es geht, und geben Sie dann die Adresse der Seite ein.';
      return void checkPanel([bad('Geprüft werden kann nur eine Seite derselben Website.', todo)], document, place);
    }
    try {
      const read = await readPage(url);
      checkPanel(
        await checkPage({ document: read, url, running: undefined, open: false, fetch: (...order) => fetch(...order) }),
        document,
        place,
      );
    } catch {
      checkPanel([bad(`Die Seite ${url.href} war nicht zu erreichen.`, 'Prüfen Sie die Adresse.')], document, place);
    }
  }
}

/** A document without a window: nothing in it runs or loads. Unlike a parser for text this needs no policy where a page demands Trusted Types. */
function readPage(url: URL): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () =>
      request.status < 400 && request.responseXML ? resolve(request.responseXML) : reject(new Error(String(request.status)));
    request.onerror = () => reject(new Error('unreachable'));
    request.send();
  });
}
