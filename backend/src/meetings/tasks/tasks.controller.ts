import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { FollowCaseDto } from '../cases/case.dto';
import { CaseRecordView } from '../cases/cases.view';
import { FollowCase } from './follow-case';
import { FollowUpPage } from './follow-up-page';
import { AddTask, ChangeTask, EndTask } from './give-task';
import { AddTaskDto, ChangeTaskDto, EndTaskDto } from './task.dto';
import { FollowUpView, MeetingTaskView } from './task.view';

/** What people took on in meetings. */
@Controller()
export class TasksController {
  constructor(
    private readonly page: FollowUpPage,
    private readonly addTask: AddTask,
    private readonly changeTask: ChangeTask,
    private readonly endTask: EndTask,
    private readonly followCase: FollowCase,
  ) {}

  @Get('meetings/:id/tasks')
  @Policy('task.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<FollowUpView> {
    return this.page.view(id, actor);
  }

  @Post('agenda-items/:id/tasks')
  @Policy('task.give')
  add(
    @Param('id', IdPipe) id: string,
    @Body() dto: AddTaskDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingTaskView> {
    return this.addTask.run(id, dto, actor);
  }

  @Put('tasks/:id')
  @Policy('task.change')
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeTaskDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingTaskView> {
    return this.changeTask.run(id, dto, actor);
  }

  @Put('tasks/:id/state')
  @Policy('task.end')
  end(
    @Param('id', IdPipe) id: string,
    @Body() dto: EndTaskDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingTaskView> {
    return this.endTask.run(id, dto, actor);
  }

  @Post('cases/:id/follow-ups')
  @HttpCode(200)
  @Policy('case.follow')
  follow(
    @Param('id', IdPipe) id: string,
    @Body() dto: FollowCaseDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseRecordView> {
    return this.followCase.run(id, dto, actor);
  }
}
