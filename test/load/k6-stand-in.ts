// A STAND-IN FOR k6, AND NOT k6: it runs one iteration of one of our scripts, in a context that has k6's globals and no others, against small imitations
// of the k6 modules our scripts import. It shows that the scripts load, call, play and sum up as they should. It says nothing about k6, and nothing
// about time.

import vm from 'node:vm';
import { bundleK6Script, type K6Script } from '../../scenarios/load/k6-bundle.ts';
import { k6ProtoFile } from '../../scenarios/load/k6.ts';
import { grpcModule } from './k6-stand-in-grpc.ts';
import { metricsModule, summaryData } from './k6-stand-in-metrics.ts';
import { socketsModule } from './k6-stand-in-sockets.ts';

const OUT = '/stand-in/summary.json';

interface ScriptExports {
  readonly options: { readonly thresholds?: Readonly<Record<string, readonly string[]>> };
  readonly default: () => Promise<void>;
  readonly handleSummary: (data: unknown) => Record<string, string>;
}

/** Runs one iteration; gives the summary the script wrote, and what it said on stdout. */
export const runOneIteration = async (
  script: K6Script,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly summary: unknown; readonly stdout: string }> => {
  const { metrics, module: k6Metrics } = metricsModule();
  using grpc = grpcModule(metrics);
  const modules: Readonly<Record<string, unknown>> = {
    'k6/metrics': k6Metrics,
    'k6/net/grpc': grpc.module,
    'k6/websockets': socketsModule(),
    'k6/timers': { setTimeout, clearTimeout },
    'k6/execution': { default: { scenario: { iterationInTest: 0 } }, scenario: { iterationInTest: 0 } },
  };
  const exported = load(await bundleK6Script(script, 'cjs'), modules, { ...environment, PROTO: k6ProtoFile, OUT, STAND_IN: '1' });
  await exported.default();
  metrics.count('iterations', 1);
  const files = exported.handleSummary(summaryData(metrics, exported.options.thresholds ?? {}));
  return { summary: JSON.parse(files[OUT] ?? 'null'), stdout: files['stdout'] ?? '' };
};

/** The script's exports, made in a context with ECMAScript, k6's globals and nothing of Node. */
const load = (code: string, modules: Readonly<Record<string, unknown>>, environment: Readonly<Record<string, string>>): ScriptExports => {
  const module = { exports: {} };
  const context = vm.createContext({
    __ENV: environment,
    __VU: 1,
    __ITER: 0,
    console,
    module,
    exports: module.exports,
    require: (name: string): unknown => {
      if (name in modules) return modules[name];
      throw new Error(`k6 has no module ${name} (or the stand-in does not imitate it)`);
    },
    // The script's own realm must recognise the buffers that sockets give it.
    ArrayBuffer,
    Uint8Array,
  });
  vm.runInContext(code, context, { filename: 'script.cjs' });
  return module.exports as ScriptExports;
};
