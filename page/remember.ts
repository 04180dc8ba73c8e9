/**
 * The same reading, done once for each document until the task that asked has ended: within it a document does
 * not change unless we change it.
 */
export function rememberForTask<Found>(read: (document: Document) => Found): (document: Document) => Found {
  let known = new Map<Document, Found>();
  return (document) => {
    const found = known.get(document);
    if (found !== undefined) return found;
    const fresh = read(document);
    if (known.size === 0)
      queueMicrotask(() => {
        known = new Map();
      });
    known.set(document, fresh);
    return fresh;
  };
}
