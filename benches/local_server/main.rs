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
mod server;
mod store;
mod work;

use load::Measured;
use report::{Cell, Report};
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
    if args.iter().any(|arg| arg == peer::ARGUMENT) {
        return peer::serve(args.iter().any(|arg| arg == "--tls"));
    }
    let scale = if args.iter().any(|arg| arg == "--quick") { QUICK } else { FULL };

    let began = std::time::Instant::now();
    let stores = [FEW_KEYS, scale.many_keys].map(Store::fill);
    println!("stores with {FEW_KEYS} and {} keys: made in {:.1} s", scale.many_keys, began.elapsed().as_secs_f64());

    let mut report = Report::default();
    for round in 0..scale.rounds {
        println!("round {} of {}", round + 1, scale.rounds);
        for tls in [false, true] {
            let [few, many] = stores.each_ref().map(|store| Server::start(store.dir(), tls));
            let peer = Server::start_peer(tls);
            for connections in CONNECTIONS {
                report.add(Cell::Peer { tls, connections }, &measure(&peer, connections, peer.hellos(&scale)));
                for work in Work::ALL {
                    for (keys, server, store) in [("few", &few, &stores[0]), ("many", &many, &stores[1])] {
                        let Some(requests) = work.requests(server, store, scale.requests) else { continue };
                        let cell = Cell::Kms { work, tls, connections, keys };
                        report.add(cell, &measure(server, connections, requests));
                    }
                }
            }
            report.add_memory("few", tls, few.peak_mib());
            report.add_memory("many", tls, many.peak_mib());
        }
    }
    let [few, many] = stores.each_ref().map(|store| Server::start(store.dir(), false));
    drop(few);
    for _ in 0..scale.samples {
        for (keys, store) in [("few", &stores[0]), ("many", &stores[1])] {
            report.add_readiness(keys, Server::start(store.dir(), false).ready_ms);
        }
        for action in ["ListKeys", "ListAliases"] {
            let last = scale.many_keys / work::PAGE_SIZE;
            report.add_pages(action, [1, last].map(|page| measure(&many, 1, work::pages(&many, action, page, 50))));
        }
    }
    drop(many);
    report.print(scale.rounds);
}

/// Sends the requests over so many connections, and looks what it cost the server.
fn measure(server: &Server, connections: usize, requests: Vec<Vec<u8>>) -> Measured {
    let before = server.cpu_seconds();
    let mut measured = load::run(server, connections, requests);
    measured.server_cpu_us = (server.cpu_seconds() - before) * 1e6 / measured.latencies.len() as f64;
    measured
}
