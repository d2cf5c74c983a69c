// A STAND-IN FOR k6, AND NOT k6: it runs one iteration of one of our scripts, in a context that has k6's globals and no others, against small imitations
// of the k6 modules our scripts import. It shows that the scripts load, call, play and sum up as they should. It says nothing about k6, and nothing
// about time.

import { bundleK6Script, type K6Script } from '../../../scenarios/load/k6-bundle.ts';
import { k6ProtoFile } from '../../../scenarios/load/k6.ts';
import { grpcModule } from './k6-stand-in-grpc.ts';
import { StandInLoop } from './k6-stand-in-loop.ts';
import { metricsModule, summaryData, type MetricOptions } from './k6-stand-in-metrics.ts';
import { StandInRealm } from './k6-stand-in-realm.ts';
import { socketsModule } from './k6-stand-in-sockets.ts';

const OUT = '/stand-in/summary.json';

interface ScriptExports {
  readonly options: MetricOptions;
  readonly default: () => Promise<void>;
  readonly handleSummary: (data: unknown) => Record<string, string>;
}

/** Runs one iteration; gives the summary the script wrote, and what it said on stdout. */
export const runOneIteration = async (
  script: K6Script,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly summary: unknown; readonly stdout: string }> => {
  using loop = new StandInLoop();
  const realm = new StandInRealm({
    __ENV: { ...environment, PROTO: k6ProtoFile, OUT, STAND_IN: '1' },
    __VU: 1,
    __ITER: 0,
    console,
    ...loop.timers,
  });
  const { metrics, module: k6Metrics } = metricsModule();
  using grpc = grpcModule(metrics, (plain) => realm.value(plain));
  const modules: Readonly<Record<string, unknown>> = {
    'k6/metrics': k6Metrics,
    'k6/net/grpc': grpc.module,
    'k6/websockets': socketsModule(loop, (bytes) => realm.buffer(bytes)),
    'k6/timers': loop.timers,
    'k6/execution': { default: { scenario: { iterationInTest: 0 } }, scenario: { iterationInTest: 0 } },
  };
  const exported = realm.load(await bundleK6Script(script, 'cjs'), (name) => {
    if (name in modules) return modules[name];
    throw new Error(`k6 has no module ${name} (or the stand-in does not imitate it)`);
  }) as ScriptExports;
  metrics.isRunning = true;
  await exported.default();
  await loop.ended();
  metrics.add('iterations', 1);
  const files = exported.handleSummary(realm.value(summaryData(metrics, exported.options)));
  return { summary: JSON.parse(files[OUT] ?? 'null'), stdout: files['stdout'] ?? '' };
};
