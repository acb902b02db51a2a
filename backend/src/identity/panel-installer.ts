/** What first run asks about one's own panel. */
export interface OwnPanel {
  panelName: string;
  clusterName: string | null;
  coordinatorName: string;
  coordinatorEmail: string;
}

/**
 * Fills an empty database, inside the unit of work of the first run.
 * Provided by the program's root, since it touches every slice.
 */
export abstract class PanelInstaller {
  /** Loads the example panel with its invented people and history. */
  abstract example(): Promise<void>;
  /** Copies the plan's data (statutes, fields, seats), and enters the first coordinator. */
  abstract own(panel: OwnPanel): Promise<{ coordinatorPersonId: string }>;
}
