import { Controller, Get, Put, Req } from '@nestjs/common';
import { portraitJpeg } from '../../documents/portrait-jpeg';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Policy } from '../../kernel/policy';
import { signedOut } from '../../kernel/problem';
import { PortraitReader } from './portrait-reader';
import { OwnPortraitView } from './portrait.view';
import { PutPortrait } from './put-portrait';

/** One's own portrait. It is taken away by taking back the consent. */
@Controller('own-portrait')
export class PortraitsController {
  constructor(
    private readonly portraits: PortraitReader,
    private readonly putPortrait: PutPortrait,
  ) {}

  @Get()
  @Policy('portrait.read')
  async own(@CurrentActor() actor: Actor): Promise<OwnPortraitView> {
    const found = await this.portraits.of(personOf(actor));
    return { picture: found?.bytes.toString('base64') ?? null, putAt: found?.putAt ?? null };
  }

  /** Takes the picture as it is: a JPEG of at most 150 kB and 512 pixels, without notes. */
  @Put()
  @Policy('portrait.change')
  put(@CurrentActor() actor: Actor, @Req() { body }: { body: unknown }): Promise<OwnPortraitView> {
    return this.putPortrait.run(personOf(actor), portraitJpeg(body));
  }
}

function personOf({ personId }: Actor): string {
  if (personId === null) throw signedOut();
  return personId;
}
