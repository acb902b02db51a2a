import { Injectable } from '@nestjs/common';
import { Settings } from '../kernel/settings';

/** The address people reach the program at, for links in mails. */
@Injectable()
export class PublicAddress {
  constructor(private readonly settings: Settings) {}

  /** @param path begins with a slash */
  of(path: string): string {
    return `${this.settings.origin}${path}`;
  }
}
