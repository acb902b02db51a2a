import { Body, Controller, Get, Put } from '@nestjs/common';
import { Policy } from '../../kernel/policy';
import { ComingReminders } from './coming-reminders';
import { ComingRemindersView } from './reminder.view';
import { StopReminderDto } from './stop-reminder.dto';

/** What the program will send by itself. */
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: ComingReminders) {}

  @Get()
  @Policy('reminder.read')
  list(): Promise<ComingRemindersView[]> {
    return this.reminders.list();
  }

  @Put('stops')
  @Policy('reminder.stop')
  stop(@Body() dto: StopReminderDto): Promise<ComingRemindersView[]> {
    return this.reminders.stop(dto);
  }
}
