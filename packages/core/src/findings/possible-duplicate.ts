// "Zwei Einträge meinen vielleicht dieselbe Organisation: Café Welt e.V. und Welt-Café."
import type { Context } from './context.ts';
import type { Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { type SameOrganisation, sameOrganisations } from './same-organisation.ts';

/**
 * Records that probably stand for one organisation, entered twice: by name or by website. They split its ties and offers between two, so
 * other findings are told for half an organisation. Such two are not called possible parallel structures.
 *
 * Complexity: n log n in organisations.
 */
export function possibleDuplicate(context: Context): Finding[] {
  const { network, present } = context;
  const grounds: Record<SameOrganisation['because'], Grounds> = {
    name: { on: 'names', known: present.length, of: present.length },
    website: { on: 'websites', known: present.filter(({ website }) => website !== undefined).length, of: present.length },
  };
  return sameOrganisations(network, present).map(({ a, b, because }) =>
    makeFinding({
      code: 'possible-duplicate',
      parties: [a.id, b.id],
      evidence: { because },
      grounds: grounds[because],
      neverCertain: true,
      audience: 'internal',
      tone: 'attention',
    }),
  );
}
