// Makes KMS calls with @alicloud/pop-core (signature V1): one call a line on stdin, one answer a line on stdout.
'use strict';

const readline = require('readline');
const { RPCClient } = require('@alicloud/pop-core');

const client = new RPCClient({
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
  endpoint: process.env.KMS_ENDPOINT,
  apiVersion: '2016-01-20',
});

async function call({ action, parameters }) {
  const flat = {};
  for (const [name, value] of Object.entries(parameters)) {
    const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
    flat[name] = isMap ? JSON.stringify(value) : value;
  }
  try {
    return { ok: await client.request(action, flat, { method: 'POST', timeout: 10000 }) };
  } catch (error) {
    if (!error.data) throw error;
    return { code: error.code, status: error.entry.response.statusCode, message: error.data.Message };
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
}).finally(() => client.keepAliveAgent.destroy());
