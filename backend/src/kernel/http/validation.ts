import { ValidationError, ValidationPipe } from '@nestjs/common';
import { badInput, FieldError, Problem } from '../problem';

const MOST_ERRORS = 50;

/** Nothing unknown gets in and nothing is converted: "false" is no boolean and "7" no number. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: toProblem,
  });
}

function toProblem(errors: ValidationError[]): Problem {
  return badInput(errors.flatMap((error) => fieldErrors(error, '')).slice(0, MOST_ERRORS));
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint) => ({
    field: (field ?? '').slice(0, 200),
    constraint,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}
