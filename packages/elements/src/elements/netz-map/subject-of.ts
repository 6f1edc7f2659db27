import type { Finding, Suggestion } from '@netz-map/core';
import type { SceneOptions } from '@netz-map/drawing';
import { adviceNow } from '../../advice/advice-now.ts';
import { findingsNow } from '../../findings/findings-now.ts';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import type { Prepared } from './prepared.ts';

/** What the map speaks about: how it is drawn, and its sentence where the details do not tell it already. */
export interface Subject extends Pick<SceneOptions, 'selection' | 'highlight'> {
  readonly sentence?: string | undefined;
}

/** In public, nothing is said about what follows from all the data, nor about partners and ties that are not shown. */
export function subjectOf(
  { selection, analysis, suggestions, asOf }: NetworkState,
  { network, list, name, audience }: Prepared,
  { language, findings }: Pick<LocalizeController, 'language' | 'findings'>,
): Subject {
  if (audience === 'public' && (selection?.type === 'finding' || selection?.type === 'suggestion')) return {};
  switch (selection?.type) {
    case undefined:
      return {};
    case 'organisation':
      return list.byId.has(selection.id) ? { selection: { organisation: selection.id } } : {};
    case 'tie': {
      const [one, other] = selection.pair;
      const tie = list.byId.get(one)?.ties.find((each) => each.other === other);
      return tie ? { selection: { tie: selection.pair }, sentence: `${tie.sentence}.` } : {};
    }
    case 'finding': {
      const finding: Finding | undefined = analysis?.findings.find(({ id }) => id === selection.id);
      return finding
        ? { highlight: findingsNow()?.basicHighlightOf(finding, { network, asOf }), sentence: findings?.finding(finding, name).sentence }
        : {};
    }
    case 'suggestion': {
      const suggestion: Suggestion | undefined = suggestions.find(({ id }) => id === selection.id);
      const say = adviceNow()?.suggestionWordingFor(language);
      return suggestion
        ? { highlight: adviceNow()?.basicHighlightOf(suggestion), sentence: say?.suggestion(suggestion, name).sentence }
        : {};
    }
  }
}
