import type { FindingOf } from '../../../findings/finding.ts';
import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { de } from '../phrases.ts';
import { targetKind } from './target-kinds.ts';

type Several = FindingParts<keyof RepresentationEvidence>['tellSeveral'];

/** Several findings about representation, money and cities in one sentence; cases that differ get one each. */
export const representationSeveral: Several = {
  'partner-kind': (all) => {
    const { meetings } = all[0]!.evidence;
    const lately = meetings === 1 ? 'beim letzten Treffen' : `bei den letzten ${de.number(meetings)} Treffen`;
    const kinds = (which: (one: FindingOf<'partner-kind'>) => boolean): string[] =>
      all.filter(which).map(({ evidence }) => targetKind(evidence.target));
    const everywhere = ({ evidence: { cities, ofCities } }: FindingOf<'partner-kind'>): boolean => cities.length === ofCities;
    const inCities = ({ evidence }: FindingOf<'partner-kind'>): boolean => evidence.ofCities > 0;
    return sentences([
      told(
        kinds((one) => !inCities(one) && one.evidence.state === 'missing'),
        'Eine Art von Partnern fehlt im Netz',
        (n) => `${n} Arten von Partnern fehlen im Netz`,
      ),
      told(
        kinds(({ evidence }) => evidence.state === 'invited'),
        `Eine Art war ${lately} nicht dabei`,
        (n) => `${n} Arten waren ${lately} nicht dabei`,
      ),
      told(
        kinds(({ evidence }) => evidence.state === 'represented'),
        'Eine Art von Partnern ist vertreten',
        (n) => `${n} Arten von Partnern sind vertreten`,
      ),
      told(
        kinds((one) => inCities(one) && !everywhere(one)),
        'Eine Art von Partnern fehlt in manchen Städten',
        (n) => `${n} Arten von Partnern fehlen in manchen Städten`,
      ),
      told(
        kinds((one) => inCities(one) && everywhere(one)),
        'Eine Art gibt es in keiner Stadt',
        (n) => `${n} Arten gibt es in keiner Stadt`,
      ),
    ]);
  },
  'group-gap': (all) => {
    const named = all.filter(({ evidence }) => evidence.workingGroups.length === 0);
    const unnamed = all.length - named.length;
    const without = named.filter(({ evidence }) => evidence.peopleConcerned.length === 0 && evidence.peopleConcernedElsewhere.length > 0);
    return sentences([
      told(
        named.map(groupOf),
        'In einer Gruppe fehlen Arten von Partnern, die es im Netz gibt',
        (n) => `In ${n.toLowerCase()} Gruppen fehlen Arten von Partnern, die es im Netz gibt`,
      ),
      without.length === 0
        ? ''
        : `In ${without.length === named.length ? 'keiner dieser Gruppen sitzt eine' : `${without.length === 1 ? 'einer' : de.number(without.length)} davon sitzt keine`} Selbstorganisation.`,
      unnamed === 0 ? '' : `In ${unnamed === 1 ? 'einer Stadt' : `${de.number(unnamed)} Städten`} ist keine Steuerungsgruppe eingetragen.`,
    ]);
  },
  'group-without-link': (all) =>
    `Aus ${de.number(all.length)} Arbeitsgruppen sitzt niemand in der Steuerungsgruppe: ${de.list(all.map(groupOf))}.`,
  'open-role': (all) => {
    const tasks = (state: string): string[] => all.filter(({ evidence }) => evidence.state === state).map(taskOf);
    return sentences([
      told(tasks('no-holder'), 'Eine Aufgabe ist nicht vergeben', (n) => `${n} Aufgaben sind nicht vergeben`),
      told(
        tasks('holder-left'),
        'Eine Aufgabe steht noch bei einem ausgeschiedenen Partner',
        (n) => `${n} Aufgaben stehen noch bei ausgeschiedenen Partnern`,
      ),
      told(tasks('term-over'), 'Eine Amtszeit ist abgelaufen', (n) => `${n} Amtszeiten sind abgelaufen`),
      told(
        tasks('no-deputy'),
        'Für eine Aufgabe ist keine Stellvertretung eingetragen',
        (n) => `Für ${n.toLowerCase()} Aufgaben ist keine Stellvertretung eingetragen`,
      ),
    ]);
  },
  'many-roles': (all, name) => `${de.Number(all.length)} Partner tragen mehrere Aufgaben zugleich: ${firstParties(all, name)}.`,
  mixing: (all) => {
    const pairs = (notable: string): string[] =>
      all
        .filter(({ evidence }) => evidence.notable === notable)
        .map(({ evidence: { kinds } }) => (kinds[0] === kinds[1] ? `${kinds[0]} untereinander` : `${kinds[0]} und ${kinds[1]}`));
    const contact = (much: string, list: readonly string[]): string =>
      list.length === 0 ? '' : `${much} Kontakt haben diese Arten von Partnern: ${list.join('; ')}.`;
    return sentences([contact('Wenig', pairs('thin')), contact('Viel', pairs('dense'))]);
  },
  'inward-looking': (all, name) => `${de.Number(all.length)} große Partner könnten viele Türen öffnen: ${firstParties(all, name)}.`,
  'funding-risk': (all, name) => {
    const names = (past: boolean): string[] => all.filter(({ evidence }) => evidence.past === past).map(({ parties }) => name(parties[0]!));
    return sentences([
      told(
        names(false),
        'Ein Partner lebt fast ganz von einer Förderung, die bald endet',
        (n) => `${n} Partner leben fast ganz von je einer Förderung, die bald endet`,
      ),
      told(
        names(true),
        'Bei einem Partner ist das Ende der Förderung nicht fortgeschrieben',
        (n) => `Bei ${n.toLowerCase()} Partnern ist das Ende der Förderung nicht fortgeschrieben`,
      ),
    ]);
  },
  'follow-up-funding': (all) => {
    const cities = (followUp: string): string[] =>
      all.filter(({ evidence }) => evidence.followUp === followUp).map(({ evidence }) => evidence.city);
    return sentences([
      inCities(cities('none'), 'ist nach dem Ende des Programms noch kein Geld gesichert'),
      inCities(cities('partly'), 'ist das Geld nach dem Ende des Programms nur zum Teil gesichert'),
      inCities(cities('secured'), 'ist das Geld auch nach dem Ende des Programms gesichert'),
    ]);
  },
  'welfare-tie': (all) => {
    const cities = (step: string): string[] => all.filter(({ evidence }) => evidence.step === step).map(({ evidence }) => evidence.city);
    return sentences([
      inCities(cities('none'), 'hat die Koordination keine lebendige Verbindung zu einem Wohlfahrtsverband'),
      inCities(cities('weak'), 'hat die Koordination eine lose Verbindung zu einem Wohlfahrtsverband'),
      inCities(cities('strong'), 'arbeitet die Koordination regelmäßig mit einem Wohlfahrtsverband zusammen'),
    ]);
  },
  'city-without-tie': (all) =>
    `${de.Number(all.length)} Städte haben keine lebendige Verbindung zu einer anderen: ${de.list(all.map(({ evidence }) => evidence.city))}.`,
  'others-have': (all) =>
    told(
      [...new Set(all.map(({ evidence }) => evidence.topic))],
      'Ein Thema, das in manchen Städten niemand anbietet, gibt es in anderen',
      (n) => `${n} Themen, die in manchen Städten niemand anbietet, gibt es in anderen`,
    ),
};

/** "Zwei Amtszeiten sind abgelaufen: …", or nothing where there is none. */
function told(items: readonly string[], one: string, many: (Number: string) => string): string {
  return items.length === 0 ? '' : `${items.length === 1 ? one : many(de.Number(items.length))}: ${de.list(items)}.`;
}

const inCities = (cities: readonly string[], what: string): string =>
  cities.length === 0
    ? ''
    : `In ${cities.length === 1 ? 'einer Stadt' : `${de.number(cities.length)} Städten`} ${what}: ${de.list(cities)}.`;

const sentences = (all: readonly string[]): string => all.filter((one) => one !== '').join(' ');

const firstParties = (all: readonly { readonly parties: readonly string[] }[], name: NameOf): string =>
  de.list(all.map(({ parties }) => name(parties[0]!)));

const groupOf = ({ evidence: { group, city } }: FindingOf<'group-gap' | 'group-without-link'>): string =>
  city === undefined ? group : `${group} (${city})`;

const taskOf = ({ evidence: { role, group } }: FindingOf<'open-role'>): string => (group === undefined ? role : `${role} (${group})`);
