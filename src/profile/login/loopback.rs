//! The server on loopback that a browser comes back to.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::callback::{self, Callback};
use super::oauth::LOGIN;
use crate::client::CredentialError;

/// The ports that the service leads back to.
const PORTS: RangeInclusive<u16> = 12345..=12349;
/// How long a browser may take for its request.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest head of a request that is read.
const LARGEST_HEAD: usize = 64 * 1024;
/// So many connections are served at once; browsers open some that they never use.
const MOST_CONNECTIONS: usize = 32;
/// The pause between two looks for a connection.
const PAUSE: Duration = Duration::from_millis(20);

/// A server for one callback.
pub(super) struct Loopback {
    listener: TcpListener,
    port: u16,
}

impl Loopback {
    /// A server on the first port that is free.
    pub(super) fn open() -> Result<Self, CredentialError> {
        let bind = |port: u16| Some(Self { listener: TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?, port });
        PORTS.into_iter().find_map(bind).ok_or_else(|| {
            let reason = format!("none of the ports {} to {} is free", PORTS.start(), PORTS.end());
            CredentialError::unusable(LOGIN, reason).hint("is another login still waiting? End it, and try again")
        })
    }

    /// The address that a browser comes back to.
    pub(super) fn redirect(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, callback::PATH)
    }

    /// Waits for the answer to the login with this state; everything else that browsers ask for is told so.
    pub(super) fn wait(self, state: &str, limit: Duration) -> Result<Callback, CredentialError> {
        let broken =
            |error: io::Error| CredentialError::unusable(LOGIN, format!("the browser cannot be waited for: {error}"));
        self.listener.set_nonblocking(true).map_err(broken)?;
        let state: Arc<str> = state.into();
        let (sender, receiver) = mpsc::channel();
        let started = Instant::now();
        while started.elapsed() < limit {
            // Each thread holds the state as long as it serves.
            match self.listener.accept() {
                Ok((stream, _)) if Arc::strong_count(&state) <= MOST_CONNECTIONS => {
                    let (state, sender) = (Arc::clone(&state), sender.clone());
                    thread::spawn(move || serve(stream, &state, &sender));
                }
                // Closed at once, or given up by the browser.
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
                Err(error) => return Err(broken(error)),
            }
            if let Ok(answer) = receiver.recv_timeout(PAUSE) {
                return Ok(answer);
            }
        }
        let reason = format!("nobody came back from the browser within {} seconds", limit.as_secs());
        Err(CredentialError::unusable(LOGIN, reason).hint("try again, and sign in on the page that is shown"))
    }
}

/// Answers one connection, and passes on what ends the wait.
fn serve(mut stream: TcpStream, state: &str, sender: &Sender<Callback>) {
    let Some(head) = read_head(&mut stream) else { return };
    let callback = Callback::read(head.lines().next().unwrap_or_default(), state);
    let _ = stream.set_write_timeout(Some(PATIENCE));
    let _ = stream.write_all(callback.page().as_bytes());
    let _ = stream.shutdown(Shutdown::Both);
    if callback.is_answer() {
        let _ = sender.send(callback);
    }
}

/// The head of a request; `None` when it does not come, or is too large.
fn read_head(stream: &mut TcpStream) -> Option<zeroize::Zeroizing<String>> {
    stream.set_nonblocking(false).ok()?;
    let started = Instant::now();
    let mut head = zeroize::Zeroizing::new(Vec::new());
    let mut buffer = zeroize::Zeroizing::new([0; 4096]);
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let rest = PATIENCE.checked_sub(started.elapsed()).filter(|rest| !rest.is_zero())?;
        stream.set_read_timeout(Some(rest)).ok()?;
        match stream.read(&mut *buffer).ok()? {
            0 => return None,
            count if head.len() + count <= LARGEST_HEAD => head.extend_from_slice(&buffer[..count]),
            _ => return None,
        }
    }
    Some(zeroize::Zeroizing::new(String::from_utf8_lossy(&head).into_owned()))
}
