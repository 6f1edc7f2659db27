// Die Elemente zuerst: Was React nicht kennt, wenn es zeichnet, bekäme das Netz nicht als Eigenschaft.
import '@netz-map/elements/define/netz-map.js';
import '@netz-map/elements/define/netz-finder.js';
import type { NetzMap } from '@netz-map/elements';
import { useRef, useState } from 'react';
import { netz } from './netz.ts';

export function App() {
  const map = useRef<NetzMap>(null);
  const [chosen, setChosen] = useState<string>();
  const end = () => {
    map.current?.select(undefined);
    setChosen(undefined);
  };
  return (
    <main>
      <h1>Unser Netzwerk</h1>
      <p id="chosen" role="status">
        {chosen ? `Ausgewählt: ${chosen}` : 'Noch ist niemand ausgewählt.'}
      </p>
      <button type="button" disabled={!chosen} onClick={end}>
        Auswahl aufheben
      </button>
      <netz-map id="netz" ref={map} network={netz} audience="public" onnetz-select={(event) => setChosen(event.organisation?.name)} />
      <netz-finder for="netz" />
    </main>
  );
}
