import { Injectable } from '@nestjs/common';
import { PanelName } from './documents/seal/panel-name';
import { InstallationReader } from './identity/installation-reader';

/** The name given at the first run. */
@Injectable()
export class InstalledPanelName extends PanelName {
  constructor(private readonly installation: InstallationReader) {
    super();
  }

  override async current(): Promise<string | null> {
    return (await this.installation.current()).panelName;
  }
}
