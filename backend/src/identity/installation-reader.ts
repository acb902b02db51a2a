import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';

export const INSTALLATION_ID = 'installation';
type InstallationMode = 'unset' | 'example' | 'real';

export interface Installation {
  mode: InstallationMode;
  panelName: string | null;
  clusterName: string | null;
  /** A session opened by e-mail code acts as S2, and a fresh code as S3, until the panel says otherwise. */
  lowAssurance: boolean;
  /** The host of the first run, which passkeys belong to for ever; null when it was not kept. */
  rpId: string | null;
  /** Keys the hashes of addresses and sources; empty before the first run. */
  secret: string;
}

interface Row {
  mode: 'example' | 'real';
  panel_name: string;
  cluster_name: string | null;
  low_assurance: number;
  rp_id: string | null;
  secret: string;
}

const UNSET: Installation = {
  mode: 'unset',
  panelName: null,
  clusterName: null,
  lowAssurance: true,
  rpId: null,
  secret: '',
};

/** What this installation is: nothing yet, the example panel, or a real one. */
@Injectable()
export class InstallationReader {
  constructor(private readonly readDb: ReadDb) {}

  async current(db: Db = this.readDb): Promise<Installation> {
    const [row] = await db.query<Row>(
      'SELECT mode, panel_name, cluster_name, low_assurance, rp_id, secret FROM installation WHERE id = $1',
      [INSTALLATION_ID],
    );
    if (!row) return UNSET;
    return {
      mode: row.mode,
      panelName: row.panel_name,
      clusterName: row.cluster_name,
      lowAssurance: row.low_assurance === 1,
      rpId: row.rp_id,
      secret: row.secret,
    };
  }

  /** True when nothing may leave as mail and codes stand on the page. */
  async isExample(db: Db = this.readDb): Promise<boolean> {
    return (await this.current(db)).mode === 'example';
  }
}
