//! The figures, beside the goals.

use crate::CONNECTIONS;
use crate::load::Measured;
use crate::work::Work;

/// The lists whose pages are compared.
pub const LISTS: [&str; 2] = ["ListKeys", "ListAliases"];

/// How many keys a server has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Keys {
    Few,
    Many,
    /// Few, and no store on the disk.
    InMemory,
}

/// What is measured by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// The server that only says hello.
    Peer { tls: bool, connections: usize },
    /// The local KMS.
    Kms { work: Work, tls: bool, connections: usize, keys: Keys },
}

/// The figures of one cell in one round.
#[derive(Clone, Copy)]
struct Figures {
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    cpu_us: f64,
}

/// Everything that was measured.
#[derive(Default)]
pub struct Report {
    figures: Vec<(Cell, Figures)>,
    memory: Vec<(Keys, bool, f64)>,
    readiness: Vec<(Keys, f64)>,
    /// The median latencies of the first page and of a far one.
    pages: Vec<(&'static str, [f64; 2])>,
}

impl Report {
    pub fn add(&mut self, cell: Cell, measured: &Measured) {
        let figures = Figures {
            per_second: measured.per_second(),
            p50_ms: measured.quantile_ms(0.5),
            p99_ms: measured.quantile_ms(0.99),
            cpu_us: measured.server_cpu_us,
        };
        self.figures.push((cell, figures));
    }

    pub fn add_memory(&mut self, keys: Keys, tls: bool, mib: f64) {
        self.memory.push((keys, tls, mib));
    }

    pub fn add_readiness(&mut self, keys: Keys, ms: f64) {
        self.readiness.push((keys, ms));
    }

    pub fn add_pages(&mut self, action: &'static str, pages: [Measured; 2]) {
        self.pages.push((action, pages.map(|page| page.quantile_ms(0.5))));
    }

    /// One figure of a cell, as the median of the rounds.
    fn median(&self, cell: Cell, figure: impl Fn(&Figures) -> f64) -> f64 {
        median(self.figures.iter().filter(|(known, _)| *known == cell).map(|(_, figures)| figure(figures)))
    }

    pub fn print(&self, rounds: usize) {
        println!("\nkeep-alive requests over loopback, medians of {rounds} rounds; CPU is that of the server\n");
        println!(
            "{:16}{:>6}{:>6} |{:>8}{:>8}{:>8}{:>8}{:>8} |{:>8}{:>8}{:>8}{:>8} |{:>6}",
            "",
            "",
            "conns",
            "10 keys",
            "p50 ms",
            "p99 ms",
            "CPU us",
            "/hello",
            "many",
            "p50 ms",
            "p99 ms",
            "CPU us",
            "/few"
        );
        for tls in [false, true] {
            let protocol = if tls { "HTTPS" } else { "HTTP" };
            for connections in CONNECTIONS {
                let peer = Cell::Peer { tls, connections };
                println!("{:16}{protocol:>6}{connections:>6} |{}", "hello", self.columns(peer));
                for work in Work::ALL {
                    let [few, many] = [Keys::Few, Keys::Many].map(|keys| Cell::Kms { work, tls, connections, keys });
                    let rate = |cell| self.median(cell, |figures| figures.per_second);
                    println!(
                        "{:16}{protocol:>6}{connections:>6} |{}{:>8.2} |{} |{:>6.2}",
                        format!("{work:?}"),
                        self.columns(few),
                        rate(few) / rate(peer),
                        self.columns(many),
                        rate(many) / rate(few)
                    );
                }
            }
        }
        self.print_goals();
    }

    fn columns(&self, cell: Cell) -> String {
        format!(
            "{:>8.0}{:>8.2}{:>8.2}{:>8.1}",
            self.median(cell, |figures| figures.per_second),
            self.median(cell, |figures| figures.p50_ms),
            self.median(cell, |figures| figures.p99_ms),
            self.median(cell, |figures| figures.cpu_us)
        )
    }

    fn print_goals(&self) {
        let cell = |keys| Cell::Kms { work: Work::Encrypt, tls: false, connections: 8, keys };
        let rate = self.median(cell(Keys::Few), |figures| figures.per_second);
        let many = self.median(cell(Keys::Many), |figures| figures.per_second);
        println!("\ngoals, for Encrypt over HTTP at 8 connections");
        line("requests per second", rate, "at least 15000");
        line("the same with many keys, to few", many / rate, "at least 0.8");
        let in_memory = self.median(cell(Keys::InMemory), |figures| figures.per_second);
        line("the same with few keys and --ephemeral, to few", in_memory / rate, "");
        line("p99, ms", self.median(cell(Keys::Few), |figures| figures.p99_ms), "below 3");
        for keys in [Keys::Few, Keys::Many] {
            for tls in [false, true] {
                let of = |entry: &&(Keys, bool, f64)| entry.0 == keys && entry.1 == tls;
                let peak = median(self.memory.iter().filter(of).map(|entry| entry.2));
                let protocol = if tls { "HTTPS" } else { "HTTP" };
                line(&format!("peak memory of all work, {keys:?} keys, {protocol}, MiB"), peak, "below 40");
            }
            let ready = median(self.readiness.iter().filter(|entry| entry.0 == keys).map(|entry| entry.1));
            line(&format!("ready with {keys:?} keys, ms"), ready, "below 25");
        }
        for action in LISTS {
            let of =
                |page: usize| median(self.pages.iter().filter(|entry| entry.0 == action).map(|entry| entry.1[page]));
            line(&format!("{action} of many, page 1, ms"), of(0), "");
            line(&format!("{action} of many, last page to page 1"), of(1) / of(0), "about 1");
        }
    }
}

fn line(name: &str, figure: f64, goal: &str) {
    println!("{name:52}{figure:>10.2}   {goal}");
}

/// The median; not a number when there is nothing.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
