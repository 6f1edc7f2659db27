import '@netz-map/elements/define/netz-map.js';
import '@netz-map/elements/define/netz-finder.js';
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { netz } from './netz';

@Component({
  selector: 'app-root',
  // Diese Tags sind keine Angular-Komponenten.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <h1>Unser Netzwerk</h1>
      <p id="chosen" role="status">{{ chosen() ? 'Ausgewählt: ' + chosen() : 'Noch ist niemand ausgewählt.' }}</p>
      <button type="button" [disabled]="!chosen()" (click)="map.select(undefined); chosen.set(undefined)">Auswahl aufheben</button>
      <netz-map #map id="netz" [network]="netz" audience="public" (netz-select)="chosen.set($event.organisation?.name)"></netz-map>
      <netz-finder for="netz"></netz-finder>
    </main>
  `,
})
export class App {
  readonly netz = netz;
  readonly chosen = signal<string | undefined>(undefined);
}
