import { Inject, Injectable, OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { POLICY_KEY, POLICY_TABLE, PolicyTable } from '../policy';

/** One route and the policy row it names. */
export interface RouteEntry {
  method: string;
  path: string;
  handler: string;
  policy: string | null;
}

type Handler = (...args: unknown[]) => unknown;

/** Knows every route; stops the start when one has no policy or names a row that does not exist. */
@Injectable()
export class Routes implements OnModuleInit {
  constructor(
    private readonly modules: ModulesContainer,
    @Inject(POLICY_TABLE) private readonly table: PolicyTable,
  ) {}

  onModuleInit(): void {
    const open = this.list().filter(({ policy }) => policy === null || !(policy in this.table));
    if (open.length === 0) return;
    const names = open.map((r) => `${r.method} ${r.path} (${r.policy ?? 'none'})`).join(', ');
    throw new Error(`Routes without a policy row: ${names}`);
  }

  list(): RouteEntry[] {
    const controllers = [...this.modules.values()].flatMap((m) => [...m.controllers.values()]);
    return controllers.flatMap(({ metatype }) => (metatype ? routesOf(metatype) : []));
  }
}

function routesOf(controller: unknown): RouteEntry[] {
  const type = controller as { name: string; prototype: Record<string, Handler> };
  const prefix = pathsOf(type);
  return new MetadataScanner().getAllMethodNames(type.prototype).flatMap((name) => {
    const handler = type.prototype[name];
    if (handler === undefined || Reflect.getMetadata(PATH_METADATA, handler) === undefined)
      return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'ALL';
    const policy = (Reflect.getMetadata(POLICY_KEY, handler) as string | undefined) ?? null;
    return prefix.flatMap((start) =>
      pathsOf(handler).map((end) => ({
        method,
        path: `/${[start, end]
          .map((p) => p.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`,
        handler: `${type.name}.${name}`,
        policy,
      })),
    );
  });
}

function pathsOf(target: object): string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return Array.isArray(path) ? path : [path ?? ''];
}
