import type { Finding, NameOf, Suggestion, Wording } from '@netz-map/core';
import { highlightOf, type SceneOptions } from '@netz-map/drawing';
import type { NetworkState } from '../../network-store/network-state.ts';
import type { PartnerList } from './partner-list.ts';
import { tieSentence } from './tie-sentence.ts';

/** What the map speaks about: how it is drawn, and its sentence where the details do not tell it already. */
export interface Subject extends Pick<SceneOptions, 'selection' | 'highlight'> {
  readonly sentence?: string | undefined;
}

export function subjectOf({ selection, analysis, suggestions }: NetworkState, list: PartnerList, name: NameOf, wording: Wording): Subject {
  switch (selection?.type) {
    case undefined:
      return {};
    case 'organisation':
      return { selection: { organisation: selection.id } };
    case 'tie': {
      const [p, q] = selection.pair;
      const pair = list.pairs.find(({ a, b }) => (a === p && b === q) || (a === q && b === p));
      return { selection: { tie: selection.pair }, sentence: pair && `${tieSentence(pair, name, wording)}.` };
    }
    case 'finding': {
      const finding: Finding | undefined = analysis?.findings.find(({ id }) => id === selection.id);
      return finding ? { highlight: highlightOf(finding), sentence: wording.finding(finding, name).sentence } : {};
    }
    case 'suggestion': {
      const suggestion: Suggestion | undefined = suggestions.find(({ id }) => id === selection.id);
      return suggestion ? { highlight: highlightOf(suggestion), sentence: wording.suggestion(suggestion, name).sentence } : {};
    }
  }
}
