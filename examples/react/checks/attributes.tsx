// What the compiler allows on the tags, and what it finds: checked by `tsc`, never run.
import type { NetzMap, NetzSelectEvent } from '@netz-map/elements';
import { createRef } from 'react';
import { netz } from '../src/netz.ts';

const map = createRef<NetzMap>();
const select = (event: NetzSelectEvent): void => event.preventDefault();

export const right = (
  <>
    <netz-map ref={map} id="netz" className="wide" network={netz} view="table" as-of="2026-11-01" onnetz-select={select} aria-label="Karte">
      <p slot="leichte-sprache">Eine Karte.</p>
    </netz-map>
    <netz-findings for="netz" most={3} plain audience="internal" heading-level={3} />
    <netz-coverage for="netz" rows-by="target-group" onClick={() => undefined} />
    <netz-change networkBefore={netz} before="2025-11-01" key="change" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a view that there is not */}
    <netz-map view="list" />
    {/* @ts-expect-error a number as text */}
    <netz-findings most="3" />
    {/* @ts-expect-error an attribute that there is not */}
    <netz-map colour="red" />
    {/* @ts-expect-error the attribute of another element */}
    <netz-finder most={3} />
    {/* @ts-expect-error an event of another kind */}
    <netz-map onnetz-select={(event: MouseEvent) => event.clientX} />
    {/* @ts-expect-error no network */}
    <netz-map network="netz.json" />
    {/* @ts-expect-error the property is called otherwise in HTML */}
    <netz-map asOf="2026-11-01" />
    {/* @ts-expect-error a tag that there is not */}
    <netz-karte />
  </>
);
