/** One store of things by key in this browser (IndexedDB). A browser that keeps nothing must not stop anyone. */
export class DeviceStore {
  private opened: Promise<IDBDatabase> | null = null;

  constructor(
    private readonly database: string,
    private readonly store: string,
  ) {}

  /** @returns what the request came to; undefined where the browser keeps nothing, or refuses */
  async run(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    if (!('indexedDB' in globalThis)) return undefined;
    const { store } = this;
    try {
      this.opened ??= this.open();
      return await settled(act((await this.opened).transaction(store, mode).objectStore(store)));
    } catch {
      this.opened = null;
      return undefined;
    }
  }

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(this.store);
    return settled(request);
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}
