package store_test

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
)

// The test program is also the program that dies: TestMain branches on this variable.
const childMode, childDir = "LIMN_STORE_TEST_CHILD", "LIMN_STORE_TEST_DIR"

func TestMain(m *testing.M) {
	switch os.Getenv(childMode) {
	case "":
		os.Exit(m.Run())
	case "write":
		childWrite(os.Getenv(childDir))
	case "open":
		childOpen(os.Getenv(childDir))
	}
}

// childWrite writes until it is killed and prints a number when it was acknowledged.
func childWrite(dir string) {
	s, err := store.Open(dir, store.Options{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	money, blocks := s.Namespace("money"), s.Namespace("blocks")
	for i := uint64(0); ; i++ {
		key := binary.BigEndian.AppendUint64(nil, i)
		if i%3 == 0 { // now and then a batch over both namespaces, with a value in the value log
			batch := s.Batch()
			batch.Put(money, key, key)
			batch.Put(blocks, key, bytes.Repeat(key, 1000))
			err = batch.Commit()
		} else {
			err = money.PutSync(key, key)
		}
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(i)
	}
}

// childOpen prints "opened" and how many keys it read, or the error.
func childOpen(dir string) {
	s, err := store.Open(dir, store.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	keys := 0
	err = s.Namespace("money").Iterate(nil, func(key, value []byte) error {
		if keys++; !bytes.HasPrefix(value, key) {
			return fmt.Errorf("key %x has the value %x", key, value)
		}
		return nil
	})
	fmt.Println("opened", keys, err, s.Close())
}

func child(t *testing.T, mode, dir string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childMode+"="+mode, childDir+"="+dir)
	return cmd
}

// TestKill ends a writer with SIGKILL at three moments in one directory and expects every acknowledged write, and no
// half of a batch.
func TestKill(t *testing.T) {
	dir := t.TempDir()
	for round := range 3 {
		cmd := child(t, "write", dir)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		acknowledged := readUntilKilled(t, cmd, out, 200*(round+1))

		s, err := store.Open(dir, store.Options{})
		require.NoError(t, err)
		money, blocks := s.Namespace("money"), s.Namespace("blocks")
		for i := range acknowledged + 1 {
			key := binary.BigEndian.AppendUint64(nil, i)
			value, err := money.Get(key)
			require.NoError(t, err, "write %d of %d was acknowledged", i, acknowledged)
			require.Equal(t, key, value)
		}
		// What was not acknowledged may be there, but whole.
		require.NoError(t, money.Iterate(nil, func(key, _ []byte) error {
			if binary.BigEndian.Uint64(key)%3 != 0 {
				return nil
			}
			value, err := blocks.Get(key)
			if err != nil {
				return fmt.Errorf("half of a batch: %w", err)
			}
			if !bytes.Equal(value, bytes.Repeat(key, 1000)) {
				return fmt.Errorf("block %x is wrong", key)
			}
			return nil
		}))
		require.NoError(t, s.Close())
	}
}

func readUntilKilled(t *testing.T, cmd *exec.Cmd, out io.Reader, after int) (last uint64) {
	t.Helper()
	lines := bufio.NewScanner(out)
	seen := 0
	for lines.Scan() {
		n, err := fmt.Sscan(lines.Text(), &last)
		require.NoError(t, err, lines.Text())
		require.Equal(t, 1, n)
		if seen++; seen == after {
			require.NoError(t, cmd.Process.Kill())
		}
	}
	require.GreaterOrEqual(t, seen, after, "the writer ended by itself")
	require.Error(t, cmd.Wait())
	return last
}

func TestLocked(t *testing.T) {
	dir := t.TempDir()
	cmd := child(t, "write", dir)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	defer func() {
		require.NoError(t, cmd.Process.Kill())
		require.Error(t, cmd.Wait())
	}()
	_, err = bufio.NewReader(out).ReadString('\n') // it has the store open
	require.NoError(t, err)

	_, err = store.Open(dir, store.Options{})
	require.ErrorIs(t, err, store.ErrLocked)
	require.Contains(t, err.Error(), dir)
	require.Contains(t, err.Error(), "stop that node first")
	if runtime.GOOS != "windows" {
		require.Contains(t, err.Error(), fmt.Sprintf("process %d", cmd.Process.Pid))
	}

	own := t.TempDir()
	open(t, own, store.Options{})
	_, err = store.Open(own, store.Options{})
	require.ErrorIs(t, err, store.ErrLocked)
}

func TestNewerVersion(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, open(t, dir, store.Options{}).Close())
	version := filepath.Join(dir, "STORE")
	require.NoError(t, os.WriteFile(version, []byte("limn store 2\n"), 0o600))
	before := listing(t, dir)
	_, err := store.Open(dir, store.Options{})
	require.ErrorIs(t, err, store.ErrNewerVersion)
	require.Contains(t, err.Error(), "update the program")
	require.Equal(t, before, listing(t, dir), "a newer store must stay untouched")

	require.NoError(t, os.WriteFile(version, []byte("something else"), 0o600))
	_, err = store.Open(dir, store.Options{})
	require.ErrorIs(t, err, store.ErrCorrupt)
}

func listing(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, entry := range entries {
		info, err := entry.Info()
		require.NoError(t, err)
		names = append(names, fmt.Sprint(entry.Name(), " ", info.Size()))
	}
	return names
}

// TestFirstStartCutOff opens what a first start leaves that was killed before it wrote the version file.
func TestFirstStartCutOff(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, open(t, dir, store.Options{}).Close())
	require.NoError(t, os.Remove(filepath.Join(dir, "STORE")))
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	require.NoError(t, err)
	if len(tables) > 0 {
		// A cleanly closed store has tables: without its version file it is not a first start but damage.
		_, err := store.Open(dir, store.Options{})
		require.ErrorIs(t, err, store.ErrCorrupt)
		return
	}
	open(t, dir, store.Options{})
}

// TestTruncated cuts every file of a store at many lengths, in a process of its own each time, because badger ends the
// process on some damage. The answer must be ErrCorrupt or an open store whose remaining values are right.
func TestTruncated(t *testing.T) {
	whole := t.TempDir()
	for range 2 { // twice: some data in tables, some in logs
		cmd := child(t, "write", whole)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		readUntilKilled(t, cmd, out, 100)
	}
	files, err := os.ReadDir(whole)
	require.NoError(t, err)
	corrupt, opened := 0, 0
	for _, file := range files {
		info, err := file.Info()
		require.NoError(t, err)
		if file.Name() == "LOCK" || file.IsDir() {
			continue
		}
		for _, size := range []int64{-1, 0, 1, 19, 21, info.Size() / 2, info.Size() - 1} {
			if size >= info.Size() {
				continue
			}
			name := fmt.Sprintf("%s cut to %d of %d", file.Name(), size, info.Size())
			dir := t.TempDir()
			require.NoError(t, os.CopyFS(dir, os.DirFS(whole)))
			path := filepath.Join(dir, file.Name())
			switch {
			case size < 0:
				require.NoError(t, os.Remove(path))
			case size == 19 && filepath.Ext(path) == ".sst": // cut within a value of zeros
				require.NoError(t, os.WriteFile(path, make([]byte, size), 0o600))
			default:
				require.NoError(t, os.Truncate(path, size))
			}
			out, err := child(t, "open", dir).CombinedOutput()
			text := strings.TrimSpace(string(out))
			require.NoError(t, err, "%s: %s", name, text)
			switch {
			case strings.Contains(text, store.ErrCorrupt.Error()):
				corrupt++
			default:
				require.Regexp(t, `^opened \d+ <nil> <nil>$`, text, name)
				opened++
			}
			t.Log(name, text)
			os.RemoveAll(dir)
		}
	}
	require.Positive(t, corrupt)
	require.Positive(t, opened)
}

// TestManyStoresAreSmall holds the memory of an idle store to a small part of the 15 MB that a node may take.
func TestManyStoresAreSmall(t *testing.T) {
	const stores = 16
	open(t, t.TempDir(), store.Options{}) // pays for what is shared
	before := resident(t)
	for range stores {
		s := open(t, t.TempDir(), store.Options{})
		for i := range 3 {
			require.NoError(t, s.Namespace("n").Put([]byte{byte(i)}, make([]byte, 4000)))
		}
	}
	each := (resident(t) - before) / stores
	t.Logf("%d KiB resident for each store", each>>10)
	require.Less(t, each, int64(3<<20))
}

func resident(t *testing.T) int64 {
	t.Helper()
	runtime.GC()
	status, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("resident memory is read from /proc")
	}
	var total, pages int64
	_, err = fmt.Sscan(string(status), &total, &pages)
	require.NoError(t, err)
	return pages * int64(os.Getpagesize())
}

// TestLogger checks that badger writes to the given logger, and nothing to stderr of its own accord.
func TestLogger(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s, err := store.Open(t.TempDir(), store.Options{Logger: log, GCInterval: time.Hour})
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.Contains(t, out.String(), "level=DEBUG msg=badger detail=")
	require.NotContains(t, out.String(), "level=ERROR")
}
