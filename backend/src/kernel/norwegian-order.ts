const COLLATOR = new Intl.Collator('nb');

/** Norwegian order of words and names: æ, ø and å come last. */
export function norwegianOrder(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}
