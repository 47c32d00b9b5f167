/* Keeps a closed standard output an error.
 *
 * Rust's runtime opens /dev/null in the place of a closed descriptor 0, 1 or 2 before main, and a result written
 * there would be lost with exit code 0. This runs earlier and puts a descriptor there that cannot be written to, so
 * that writing fails as it would have failed (EBADF). */

#include <fcntl.h>
#include <unistd.h>

__attribute__((constructor)) static void mark_closed_stdout(void) {
    if (fcntl(STDOUT_FILENO, F_GETFD) != -1) {
        return;
    }
    int descriptor = open("/dev/null", O_RDONLY);
    if (descriptor != -1 && descriptor != STDOUT_FILENO) {
        dup2(descriptor, STDOUT_FILENO);
        close(descriptor);
    }
}
