// Makes KMS calls with @alicloud/kms20160120 (signature V1): one call a line on stdin, one answer a line on stdout.
// What the SDK does not have, an action or a parameter, is answered with its name as "unknown".
'use strict';

const readline = require('readline');
const kms = require('@alicloud/kms20160120');
const { Config } = require('@alicloud/rpc-client');
const { RuntimeOptions } = require('@alicloud/tea-util');

const endpoint = new URL(process.env.KMS_ENDPOINT);
const client = new kms.default(new Config({
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
  regionId: 'cn-hangzhou',
  protocol: endpoint.protocol.replace(':', ''),
  endpoint: endpoint.host,
}));

// The property that stands for each parameter: names of the SDK begin with a small letter.
function propertyNames(model) {
  return Object.fromEntries(Object.entries(model ? model.names() : {}).map(([own, wire]) => [wire, own]));
}

// The parameters as the SDK takes them.
function properties(names, parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
    const isMap = value !== null && typeof value === 'object';
    return [names[name], isMap ? JSON.stringify(value) : value];
  }));
}

// The answer with the names of the wire.
function onTheWire(value) {
  if (Array.isArray(value)) return value.map(onTheWire);
  if (value === null || typeof value !== 'object') return value;
  const names = value.constructor.names();
  return Object.fromEntries(Object.entries(value).map(([own, inner]) => [names[own], onTheWire(inner)]));
}

async function call({ action, parameters }) {
  const method = action[0].toLowerCase() + action.slice(1) + 'Ex';
  if (!client[method]) return { unknown: action };
  const model = kms[`${action}Request`];
  const names = propertyNames(model);
  const unknown = Object.keys(parameters).find((name) => !(name in names));
  if (unknown) return { unknown };
  const runtime = new RuntimeOptions({ autoretry: false });
  try {
    return { ok: onTheWire(await client[method](new model(properties(names, parameters)), runtime)) };
  } catch (error) {
    if (!error.data) throw error;
    return { code: error.data.Code, status: error.data.HttpStatus, message: error.data.Message };
  }
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await call(JSON.parse(line))) + '\n');
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
