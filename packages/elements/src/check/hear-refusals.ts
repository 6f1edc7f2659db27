/**
 * Listens from now on to what a Content Security Policy refuses.
 *
 * @returns ends it, and gives the policies that have refused something, as the server wrote them
 */
export function hearRefusals(document: Document): () => Promise<readonly string[]> {
  const heard = new Set<string>();
  const hear = ({ disposition, originalPolicy }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce') heard.add(originalPolicy);
  };
  document.addEventListener('securitypolicyviolation', hear);
  return async () => {
    // it is told a moment after it has happened
    await new Promise((done) => setTimeout(done, 50));
    document.removeEventListener('securitypolicyviolation', hear);
    return [...heard];
  };
}
