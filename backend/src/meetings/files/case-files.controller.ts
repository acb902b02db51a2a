import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { checkedAttachment } from '../../documents/attachments/attachment-check';
import { attachmentHeader } from '../../documents/attachments/file-name';
import { Actor, CurrentActor } from '../../kernel/actor';
import { versionIn } from '../../kernel/http/version-in';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AddFile } from './add-file';
import { CaseFiles } from './case-files';
import { CaseFilesPage } from './case-files-page';
import { CaseFilesView } from './case-files.view';
import { ChangeFile } from './change-file';
import { MoveFileDto, RenameFileDto } from './change-file.dto';
import { nameIn } from './name-in';

interface FileRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
}

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** Attachments to the paper of a case. */
@Controller()
export class CaseFilesController {
  constructor(
    private readonly page: CaseFilesPage,
    private readonly files: CaseFiles,
    private readonly addFile: AddFile,
    private readonly changeFile: ChangeFile,
  ) {}

  @Get('cases/:id/files')
  @Policy('caseFile.read')
  list(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<CaseFilesView> {
    return this.page.view(id, actor);
  }

  /**
   * Takes a file as the whole body, at most 20 MiB, under an id the sender chose; its name stands percent-encoded in
   * `x-file-name`, since addresses are logged and names may tell what a closed case is about.
   */
  @Put('cases/:id/files/:file')
  @Policy('caseFile.write')
  async add(
    @Param('id', IdPipe) id: string,
    @Param('file', IdPipe) fileId: string,
    @CurrentActor() actor: Actor,
    @Req() { headers, body }: FileRequest,
  ): Promise<CaseFilesView> {
    // Whoever may not add anything here is told so before the file is looked into.
    await this.page.view(id, actor);
    const type = headers['content-type'];
    const file = await checkedAttachment(nameIn(headers['x-file-name']), String(type), body);
    return this.addFile.run(id, fileId, file, actor);
  }

  @Put('case-files/:id')
  @Policy('caseFile.write')
  rename(
    @Param('id', IdPipe) id: string,
    @Body() dto: RenameFileDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseFilesView> {
    return this.changeFile.rename(id, dto, actor);
  }

  @Post('case-files/:id/move')
  @Policy('caseFile.write')
  move(
    @Param('id', IdPipe) id: string,
    @Body() dto: MoveFileDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseFilesView> {
    return this.changeFile.move(id, dto, actor);
  }

  @Delete('case-files/:id')
  @HttpCode(200)
  @Policy('caseFile.write')
  remove(
    @Param('id', IdPipe) id: string,
    @Query('version') version: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseFilesView> {
    return this.changeFile.remove(id, versionIn(version), actor);
  }

  /**
   * The file as a download. That nothing can run in it stands on every answer of the API.
   * @throws 404 for an attachment the actor may not know of, 403 as for the paper
   */
  @Get('case-files/:id/content')
  @Policy('caseFileContent.read')
  async content(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const file = await this.page.file(id, actor);
    const bytes = await this.files.content(id);
    reply.headers({
      'content-type': file.media_type,
      'content-disposition': attachmentHeader(file.name),
    });
    return bytes;
  }
}
