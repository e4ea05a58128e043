import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, it } from 'vitest';
import { enterStage } from '../../../src/content-source/enter-stage.ts';

it('tells who listens, and the caller what was done before', () => {
  const heard: unknown[] = [];
  const listen = (stage: unknown) => heard.push(stage);
  const around = enterStage('check');
  subscribe('build-stage', listen);
  const left = enterStage('link');
  enterStage(left);
  unsubscribe('build-stage', listen);
  enterStage(around);
  expect(left).toBe('check');
  expect(heard).toEqual(['link', 'check']);
});
