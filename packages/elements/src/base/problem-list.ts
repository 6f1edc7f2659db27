import type { Problem } from '@netz-map/core';
import { nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../controllers/localize-controller.ts';
import { extrasNow } from '../extras/extras-now.ts';
import type { TellProblem } from '../network-store/network-source.ts';

/** What was found while reading a file, if anything; what tells it came together with the problems. */
export function problemList(
  { problems, tellProblem }: { readonly problems: readonly Problem[]; readonly tellProblem?: TellProblem | undefined },
  words: Pick<LocalizeController, 'texts' | 'language'>,
): TemplateResult | typeof nothing {
  const view = extrasNow()?.problemListView;
  return view && tellProblem && problems.length > 0 ? view({ problems, tellProblem }, words) : nothing;
}
