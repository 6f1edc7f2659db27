import { de } from '../phrases.ts';

/** Pairs, talk lists and groups. */
export const plans = {
  pairs: {
    title: 'Wer mit wem spricht',
    counted: 'Paare',
    none: 'Ein Paar, das sich noch nicht kennt, lässt sich nicht bilden.',
    explainWithoutTies: 'Ob sich die beiden eines Paares schon kennen, ist nicht bekannt. Mehr Paare sind nicht möglich.',
    explain: 'Die beiden eines Paares haben nach den Daten noch keine bestehende Verbindung. Mehr Paare sind nicht möglich.',
    howTo: 'Geben Sie die Karten am Eingang aus. Wer mag, sucht das Gegenüber; mitspielen ist freiwillig.',
    cards: 'Die Karten',
    card: (n: number, names: readonly string[]): string => `Paar ${de.figure(n)}: ${de.list(names)}`,
    third: (name: string): string => `Zu dritt, dazu kommt: ${name}.`,
    thirdKnows: (name: string, others: readonly string[]): string => `Zu dritt, und schon bekannt: ${name} mit ${de.list(others)}.`,
    alone: (name: string): string => `Noch ohne Paar: ${name}. Setzen Sie sich selbst dazu.`,
    again: (a: string, b: string): string => `Schon einmal ein Paar: ${a} und ${b}. Anders gäbe es weniger Paare.`,
    acquainted: (n: number): string =>
      n === 1 ? 'Zwei der Anwesenden kennen sich schon.' : `${de.Number(n)} Mal kennen sich zwei der Anwesenden schon.`,
    notBest: 'Die Paare sind für alle zusammen gut gewählt. Wer am besten zu wem passt, sagt das nicht.',
  },
  talks: {
    title: 'Mit wem Sie sprechen könnten',
    counted: 'Gespräche',
    explain: 'Je Partner höchstens drei Gespräche, jedes mit einem Grund. Jedes Gespräch steht auf beiden Listen.',
    lists: 'Die Listen',
    none: (names: readonly string[]): string =>
      names.length === 1
        ? `Für einen Partner nennen die Daten keinen Grund für ein Gespräch: ${names[0]!}. Machen Sie diesen Partner selbst mit anderen bekannt.`
        : `Für ${de.number(names.length)} Partner nennen die Daten keinen Grund für ein Gespräch: ${de.list(names, 12)}. Machen Sie diese Partner selbst mit anderen bekannt.`,
    notAll: 'Das sind nicht alle, die passen könnten: Niemand soll mehr als drei Gespräche führen müssen.',
  },
  groups: {
    title: 'Gruppen für das Treffen',
    counted: 'Gruppen',
    explainWithoutKinds:
      'In einer Gruppe kennen sich möglichst wenige. Die Arten der Partner sind nicht bekannt; verteilt ist nur nach Verbindungen.',
    explainWithoutTies: 'Die Arten der Partner sind gleichmäßig verteilt. Wer sich schon kennt, ist nicht bekannt.',
    explainWithoutBoth: 'Weder die Arten der Partner sind bekannt noch, wer sich schon kennt; die Gruppen sind nur etwa gleich groß.',
    explain: 'Die Arten der Partner sind gleichmäßig verteilt, und in einer Gruppe kennen sich möglichst wenige.',
    groups: 'Die Gruppen',
    group: (n: number): string => `Gruppe ${de.figure(n)}`,
    kinds: (kinds: readonly string[]): string => `${kinds.length > 1 ? 'Arten' : 'Art'}: ${de.list(kinds)}.`,
    acquainted: (n: number, couples: readonly string[]): string => `In Gruppe ${de.figure(n)} kennen sich schon: ${couples.join('; ')}.`,
    without: (name: string): string => `Noch ohne Gruppe: ${name}.`,
    withoutWhy: 'In jeder Gruppe säße jemand, mit dem es keine Begegnung geben soll. Mit einer Gruppe mehr geht es vielleicht.',
    oneOfSeveral: 'Das ist eine von mehreren guten Aufteilungen.',
  },
};
