import '@netz-map/elements/define/netz-map.js';
import type { NetzMap, NetzSelectEvent } from '@netz-map/elements';
import { useEffect, useRef, useState } from 'react';
import { netz } from './netz.ts';

/** Für Seiten, die ein Server vorzeichnet: Netz und Ereignis kommen im Browser dazu. */
export function AppFromServer() {
  const map = useRef<NetzMap>(null);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const element = map.current!;
    const onSelect = (event: NetzSelectEvent) => setChosen(event.organisation?.name);
    element.network = netz;
    element.addEventListener('netz-select', onSelect);
    return () => element.removeEventListener('netz-select', onSelect);
  }, []);
  return (
    <main>
      <h1>Unser Netzwerk</h1>
      <p id="chosen" role="status">
        {chosen ? `Ausgewählt: ${chosen}` : 'Noch ist niemand ausgewählt.'}
      </p>
      <netz-map ref={map} audience="public" />
    </main>
  );
}
