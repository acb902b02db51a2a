import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { signedOut } from '../kernel/problem';
import { DeclarationCodeView } from './declaration-code.view';
import { DeclarationQueryDto } from './declaration-query.dto';
import { DeclarationStatusReader } from './declaration-status-reader';
import { DeclarationStatusView } from './declaration-status.view';
import { DeclarationViewReader } from './declaration-view-reader';
import { DeclarationView } from './declaration.view';
import { RegisterPaper } from './register-paper';
import { RegisterPaperDto } from './register-paper.dto';
import { RequestDeclarationCode } from './request-declaration-code';
import { SignDeclaration } from './sign-declaration';
import { SignDeclarationDto } from './sign-declaration.dto';

@Controller()
export class DeclarationsController {
  constructor(
    private readonly views: DeclarationViewReader,
    private readonly status: DeclarationStatusReader,
    private readonly requestCode: RequestDeclarationCode,
    private readonly sign: SignDeclaration,
    private readonly registerPaper: RegisterPaper,
  ) {}

  /** The text in force, in the language asked for, and one's own signature. */
  @Get('declaration')
  @Policy('declaration.read')
  read(
    @CurrentActor() actor: Actor,
    @Query() { language }: DeclarationQueryDto,
  ): Promise<DeclarationView> {
    return this.views.of(personOf(actor), language ?? 'nb');
  }

  /** Sends a fresh code to oneself. */
  @Post('declaration/codes')
  @Policy('declarationCode.create')
  ask(@CurrentActor() actor: Actor): Promise<DeclarationCodeView> {
    return this.requestCode.run(personOf(actor));
  }

  /** Signs for oneself. */
  @Post('declaration/signatures')
  @Policy('declaration.sign')
  create(@CurrentActor() actor: Actor, @Body() wish: SignDeclarationDto): Promise<DeclarationView> {
    return this.sign.run(actor, wish);
  }

  /** The status board: who has signed, when and how. */
  @Get('declarations')
  @Policy('declarationStatus.read')
  list(): Promise<DeclarationStatusView[]> {
    return this.status.list();
  }

  /** Registers a declaration signed on paper. */
  @Post('declarations/paper')
  @Policy('declarationPaper.create')
  register(
    @CurrentActor() actor: Actor,
    @Body() paper: RegisterPaperDto,
  ): Promise<DeclarationStatusView[]> {
    return this.registerPaper.run(actor, paper);
  }
}

function personOf(actor: Actor): string {
  if (actor.personId === null) throw signedOut();
  return actor.personId;
}
