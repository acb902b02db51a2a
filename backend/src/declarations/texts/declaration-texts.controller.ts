import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AddTextDto } from './add-text.dto';
import { ChangeTextDto } from './change-text.dto';
import { CloseOlder } from './close-older';
import { CloseOlderDto } from './close-older.dto';
import { DeclarationVersionView } from './declaration-version.view';
import { DeclarationVersionsReader } from './declaration-versions-reader';
import { SaveText } from './save-text';

/** The versions of the declaration. */
@Controller('declaration-texts')
export class DeclarationTextsController {
  constructor(
    private readonly versions: DeclarationVersionsReader,
    private readonly save: SaveText,
    private readonly closeOlder: CloseOlder,
  ) {}

  @Get()
  @Policy('declarationText.read')
  list(): Promise<DeclarationVersionView[]> {
    return this.versions.list();
  }

  /** A new version. */
  @Post()
  @Policy('declarationText.create')
  add(@CurrentActor() actor: Actor, @Body() wish: AddTextDto): Promise<DeclarationVersionView[]> {
    return this.save.add(actor, wish);
  }

  /** Writes a version anew that is not in force yet. */
  @Put(':id')
  @Policy('declarationText.change')
  change(
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeTextDto,
  ): Promise<DeclarationVersionView[]> {
    return this.save.change(id, wish);
  }

  /** The day older signatures stop opening the papers. */
  @Post(':id/closing')
  @Policy('declarationText.change')
  close(
    @Param('id', IdPipe) id: string,
    @Body() wish: CloseOlderDto,
  ): Promise<DeclarationVersionView[]> {
    return this.closeOlder.run(id, wish);
  }
}
