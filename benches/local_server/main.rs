//! `local serve` under load: requests over keep-alive HTTP and HTTPS, with few and with many keys in the store.
//!
//! `cargo bench --bench local_server`, or `… -- --quick` for a minute of trying out. Prints figures beside the goals
//! and judges nothing: the load generator works on the same cores, and how fast they are says as much about the
//! machine as about the server. Beside it runs a server that only says hello over the same HTTP library, with answers
//! of the same size: what this machine can do at all.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::unwrap_used)]

mod load;
mod peer;
mod report;
#[path = "../support/server.rs"]
mod server;
mod store;
mod work;

use std::path::Path;
use std::time::Instant;

use load::Measured;
use report::{Cell, Keys, Report};
use server::Server;
use store::Store;
use work::Work;

/// How much is done.
struct Scale {
    /// How many keys the larger store has.
    many_keys: usize,
    /// How often each cell is measured; the median counts.
    rounds: usize,
    /// How many requests a cell takes.
    requests: usize,
    /// How often the readiness and the lists are measured.
    samples: usize,
}

const FULL: Scale = Scale { many_keys: 100_000, rounds: 5, requests: 6_000, samples: 25 };
const QUICK: Scale = Scale { many_keys: 100_000, rounds: 1, requests: 3_000, samples: 5 };

/// How many keys the smaller store has.
const FEW_KEYS: usize = 10;

/// How many connections are kept busy at once.
const CONNECTIONS: [usize; 3] = [1, 8, 64];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [peer, dir, options @ ..] = args.as_slice()
        && peer == peer::ARGUMENT
    {
        return peer::serve(Path::new(dir), options.iter().any(|option| option == "--tls"));
    }
    let scale = if args.iter().any(|arg| arg == "--quick") { QUICK } else { FULL };

    let began = Instant::now();
    let stores = [FEW_KEYS, scale.many_keys].map(Store::fill);
    println!("stores with {FEW_KEYS} and {} keys: made in {:.1} s", scale.many_keys, began.elapsed().as_secs_f64());

    let mut report = Report::default();
    for round in 0..scale.rounds {
        println!("round {} of {}", round + 1, scale.rounds);
        measure_load(&mut report, &scale, &stores);
        measure_in_memory(&mut report, &scale);
    }
    measure_rest(&mut report, &scale, &stores);
    report.print(scale.rounds);
}

/// One round of every action over every kind and number of connections.
fn measure_load(report: &mut Report, scale: &Scale, stores: &[Store; 2]) {
    let dir = tempfile::tempdir().unwrap();
    for tls in [false, true] {
        let servers = stores.each_ref().map(|store| Server::start(store.dir(), tls));
        let peer = peer::start(dir.path(), tls);
        for connections in CONNECTIONS {
            let hellos = peer::hellos(&peer, scale.requests);
            report.add(Cell::Peer { tls, connections }, &measure(&peer, connections, hellos));
            for work in Work::ALL {
                for ((keys, server), store) in [Keys::Few, Keys::Many].into_iter().zip(&servers).zip(stores) {
                    let Some(requests) = work.requests(server, &store.names, scale.requests) else { continue };
                    let cell = Cell::Kms { work, tls, connections, keys };
                    report.add(cell, &measure(server, connections, requests));
                }
            }
        }
        for (keys, server) in [Keys::Few, Keys::Many].into_iter().zip(&servers) {
            report.add_memory(keys, tls, server.peak_mib());
        }
    }
}

/// One round of Encrypt for a KMS without a store.
fn measure_in_memory(report: &mut Report, scale: &Scale) {
    let dir = tempfile::tempdir().unwrap();
    let (seed, names) = store::seed(dir.path(), FEW_KEYS);
    let server = Server::start_ephemeral(&seed);
    let (work, connections) = (Work::Encrypt, 8);
    let requests = work.requests(&server, &names, scale.requests).expect("there are keys");
    let cell = Cell::Kms { work, tls: false, connections, keys: Keys::InMemory };
    report.add(cell, &measure(&server, connections, requests));
}

/// How long a server takes to be ready, and what the first and the last page of a list cost.
fn measure_rest(report: &mut Report, scale: &Scale, stores: &[Store; 2]) {
    let server = Server::start(stores[1].dir(), false);
    for _ in 0..scale.samples {
        for (keys, store) in [Keys::Few, Keys::Many].into_iter().zip(stores) {
            report.add_readiness(keys, Server::start(store.dir(), false).ready_ms);
        }
        for action in report::LISTS {
            let last = scale.many_keys / work::PAGE_SIZE;
            report.add_pages(action, [1, last].map(|page| measure(&server, 1, work::pages(&server, action, page, 50))));
        }
    }
}

/// Sends the requests over so many connections, and looks what it cost the server.
fn measure(server: &Server, connections: usize, requests: Vec<Vec<u8>>) -> Measured {
    let before = server.cpu_seconds();
    let mut measured = load::run(server, connections, requests);
    measured.server_cpu_us = (server.cpu_seconds() - before) * 1e6 / measured.latencies.len() as f64;
    measured
}
