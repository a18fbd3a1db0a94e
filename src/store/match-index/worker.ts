/**
 * A thread that makes part of a memory's index: reads its stretch of the snapshot, gives the texts of some languages to
 * the other threads, takes theirs in, and finishes what falls to it. Everything is told by messages (see messages.ts).
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { type PartName, ShelfBuilder } from '../../core/match/index.ts';
import { nodeFiles } from '../disk/file-layer.ts';
import { type FromThread, PROGRESS_UNITS, type ThreadTask, type ToThread } from './messages.ts';
import { readStretch } from './stretch.ts';

function tell(port: MessagePort, message: FromThread, bytes?: Uint8Array<ArrayBuffer>): void {
  port.postMessage(message, bytes ? [bytes.buffer] : []);
}

function read(port: MessagePort, builder: ShelfBuilder, { snapshot, stretch }: ThreadTask): void {
  let units = 0;
  for (const _ of readStretch(builder, nodeFiles, snapshot, stretch)) {
    units += 1;
    if (units % PROGRESS_UNITS === 0) tell(port, { type: 'progress', units: PROGRESS_UNITS });
  }
  const texts = LANGUAGE_TAGS.map((tag) => [tag, builder.textsIn(tag)] as const);
  tell(port, { type: 'read', texts });
}

function send(
  port: MessagePort,
  type: 'given' | 'part',
  name: PartName,
  bytes: Uint8Array<ArrayBuffer>,
): void {
  tell(port, { type, name, bytes }, bytes);
}

function answer(port: MessagePort, builder: ShelfBuilder, message: ToThread): void {
  if (message.type === 'give')
    for (const name of message.names)
      send(
        port,
        'given',
        name,
        name === 'units' ? builder.finishUnits() : builder.handOverTexts(name),
      );
  else if (message.type === 'take') {
    if (message.name === 'units') builder.appendUnits(message.bytes);
    else builder.appendTexts(message.name, message.bytes);
  } else {
    for (const name of message.names)
      send(
        port,
        'part',
        name,
        name === 'units' ? builder.finishUnits() : builder.finishTexts(name),
      );
    port.close();
  }
}

if (parentPort) {
  const port = parentPort;
  const task = workerData as ThreadTask;
  const builder = new ShelfBuilder(task.firstUnit);
  port.on('message', (message: ToThread) => answer(port, builder, message));
  read(port, builder, task);
}
