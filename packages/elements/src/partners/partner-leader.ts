import { html, type TemplateResult } from 'lit';
import type { StoreController } from '../controllers/store-controller.ts';

/** The elements that show a single partner, the one that says most first. */
const SHOWING = ['netz-organisation', 'netz-map'] as const;

/** Turns the name of a partner into something that leads to it. */
export type PartnerLeader = (id: string, name: string) => TemplateResult;

/**
 * Buttons that show a partner in another element of the page, for {@link DocumentViewOptions.partner}; pressed once more, they end that.
 *
 * @returns `undefined` where no element of the page shows single partners of the same network
 */
export function partnerLeader(stores: StoreController): PartnerLeader | undefined {
  const tag = SHOWING.find((one) => stores.sharedWith(one));
  if (!tag) return undefined;
  const { selection } = stores.state;
  const selected = selection?.type === 'organisation' ? selection.id : undefined;
  const show = (id: string): void => {
    if (id === selected) stores.select(undefined);
    else if (stores.select({ type: 'organisation', id })) stores.bringIntoView(tag);
  };
  return (id, name) =>
    html`<button type="button" part="button" class="plain to-partner" aria-pressed=${id === selected} @click=${() => show(id)}>
      <bdi dir="auto">${name}</bdi>
    </button>`;
}
