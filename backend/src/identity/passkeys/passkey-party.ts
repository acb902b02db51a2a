import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { Settings } from '../../kernel/settings';
import { InstallationReader } from '../installation-reader';

/** Whom passkeys are made for: the host of the first run, and the address the browser shows. */
export interface Party {
  rpId: string;
  rpName: string;
  origin: string;
}

/** Passkeys belong to one host for ever, so the host of the first run is kept and used from then on. */
@Injectable()
export class PasskeyParty {
  constructor(
    private readonly settings: Settings,
    private readonly installation: InstallationReader,
  ) {}

  async current(db: Db): Promise<Party> {
    const { rpId, panelName } = await this.installation.current(db);
    const { origin } = this.settings;
    return { rpId: rpId ?? new URL(origin).hostname, rpName: panelName ?? 'Samklang', origin };
  }
}
