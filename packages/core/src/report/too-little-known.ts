import type { Basis } from '../findings/basis.ts';

/**
 * Whether a file tells neither of ties nor of needs: then hardly anything could be looked at, and "nothing stands out" would be said of
 * what nobody knows. `Basis.missing` names first what helps most.
 */
export function tooLittleKnown({ missing }: Pick<Basis, 'missing'>): boolean {
  return missing.includes('ties') && missing.includes('needs');
}
