import { plans as german } from '../../de/meeting/plans.ts';
import { de } from '../../de/phrases.ts';
import type { PlansTexts } from '../../meeting/texts.ts';

/** Pairs, talk lists and groups, in plain German. */
export const plans: PlansTexts = {
  pairs: {
    ...german.pairs,
    none: 'Es gibt kein Paar, das sich noch nicht kennt.',
    explainWithoutTies: 'Wir wissen nicht, ob sich die zwei schon kennen.',
    explain: 'Die zwei in einem Paar kennen sich noch nicht. So steht es in der Liste.',
    howTo: 'Verteilen Sie die Karten am Eingang. Wer mag, macht mit.',
    third: (name) => `Sie sind zu dritt. Dazu kommt: ${name}.`,
    thirdKnows: (name, others) => `Zu dritt und schon bekannt: ${name} mit ${de.list(others)}.`,
    alone: (name) => `Noch ohne Paar: ${name}. Setzen Sie sich dazu.`,
    again: (a, b) => `Schon einmal ein Paar: ${a} und ${b}. Es ging nicht anders.`,
    acquainted: (n) => (n === 1 ? 'Zwei kennen sich schon.' : `${de.Number(n)} Mal kennen sich zwei schon.`),
    notBest: 'Die Paare sind für alle zusammen gut. Es sind nicht immer die besten.',
  },
  talks: {
    ...german.talks,
    explain: 'Jeder Partner hat höchstens drei Gespräche. Jedes Gespräch hat einen Grund.',
    none: (names) =>
      names.length === 1
        ? `Für diesen Partner kennen wir keinen Grund: ${names[0]!}. Stellen Sie ihn selbst vor.`
        : `Für diese Partner kennen wir keinen Grund: ${de.list(names, 12)}. Stellen Sie sie selbst vor.`,
    notAll: 'Es gibt vielleicht noch mehr, die passen. Drei Gespräche sind genug.',
  },
  groups: {
    ...german.groups,
    title: 'Gruppen für das Treffen',
    explainWithoutKinds: 'Nur wenige in einer Gruppe kennen sich schon. Die Art der Partner kennen wir nicht.',
    explainWithoutTies: 'In jeder Gruppe sind verschiedene Partner. Wir wissen nicht, wer sich schon kennt.',
    explainWithoutBoth: 'Die Gruppen sind etwa gleich groß. Mehr wissen wir nicht über die Partner.',
    explain: 'In jeder Gruppe sind verschiedene Partner. Nur wenige kennen sich schon.',
    acquainted: (n, couples) => `In Gruppe ${de.figure(n)} kennen sich schon: ${couples.join('; ')}.`,
    withoutWhy: 'In jeder Gruppe ist jemand, der nicht passt. Machen Sie eine Gruppe mehr.',
    oneOfSeveral: 'Es gibt auch andere gute Gruppen.',
  },
};
