/** Port: what the panel calls itself. Installation lies above the documents, so the application provides it. */
export abstract class PanelName {
  /** Null before the first run. */
  abstract current(): Promise<string | null>;
}
