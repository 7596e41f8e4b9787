package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
)

// Sizes of one store. They bound memory, not the amount of data.
const (
	// memtableSize bounds the write buffer, of which badger allocates two whole: the largest part of an idle node's
	// memory. A transaction may hold 15 % of it, 300 KiB, of keys and small values.
	memtableSize = 2 << 20
	// valueThreshold is the size from which a value goes to the value log, outside the sorted tables: pictures do,
	// statements and counters do not. Such values do not count towards the size of a transaction.
	valueThreshold = 4 << 10
	// valueLogFileSize is one file of the value log. Badger maps twice as much, which on systems without sparse files
	// is also what an empty store takes on disk.
	valueLogFileSize = 16 << 20
	// gcRatio is the share of a value-log file that must be garbage before rewriting it is worth the writes.
	gcRatio = 0.5
	// maxValue bounds one value, well below a file of the value log. Larger things are stored in pieces.
	maxValue = 8 << 20
	// maxKey is badger's bound, less room for the namespace.
	maxKey = 60_000
	// cacheFolder holds the database of the datastores, below the store's own directory.
	cacheFolder = "blocks"
	// defaultGCInterval is short against the hours in which a busy node fills one value-log file.
	defaultGCInterval = 10 * time.Minute
)

// Options are what Open needs besides the directory. The zero value is usable.
type Options struct {
	// Logger gets badger's warnings and errors; nil drops them. Badger's chatter about its own levels goes to Debug.
	Logger *slog.Logger
	// InMemory keeps everything in memory and touches no disk; the directory must be empty. For tests and simulations.
	InMemory bool
	// Memory is InMemory on a disk of the caller's, which outlives the store.
	Memory *Memory
	// GCInterval is the time between two collections of the value log in Run; 0 means 10 minutes.
	GCInterval time.Duration
}

// Store is one open database. All methods are safe for concurrent use.
type Store struct {
	db         database // namespaces: every write is synced
	cache      database // datastores: written to disk when the system or Sync does it
	memory     *Memory  // nil for a store on disk
	log        *slog.Logger
	gcInterval time.Duration

	mu       sync.Mutex // guards closed, and orders it before inFlight.Wait
	closed   bool
	inFlight sync.WaitGroup // operations that Close waits for

	closeOnce sync.Once
	closeErr  error
}

// Open opens the store in dir, creating it when it is not there. The error is ErrLocked, ErrNewerVersion or ErrCorrupt
// where one of them applies.
func Open(dir string, o Options) (*Store, error) {
	log := o.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	interval := o.GCInterval
	if interval <= 0 {
		interval = defaultGCInterval
	}
	s := &Store{log: log, gcInterval: interval}
	if o.InMemory || o.Memory != nil {
		if dir != "" {
			return nil, fmt.Errorf("open store: directory %s given for a store in memory", dir)
		}
		if err := s.openMemory(o.Memory); err != nil {
			return nil, fmt.Errorf("open store: %w", err)
		}
		return s, nil
	}
	fresh, err := inspect(dir)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := s.openBoth(dir); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := s.checkSchema(dir, fresh); err != nil {
		return nil, errors.Join(fmt.Errorf("open store: %w", err), s.Close())
	}
	return s, nil
}

// openMemory opens both databases on m, or on memory of its own.
func (s *Store) openMemory(m *Memory) error {
	if m == nil {
		m = &Memory{}
	}
	if err := m.hold(); err != nil {
		return err
	}
	s.memory, s.db, s.cache = m, &m.db, &m.cache
	return nil
}

// openBoth opens the two databases on disk, or neither. The first one's lock guards both.
func (s *Store) openBoth(dir string) error {
	open := func(dir string, sync bool) (database, error) {
		db, err := badger.Open(badgerOptions(dir, s.log).WithSyncWrites(sync))
		if err != nil {
			return nil, explainOpen(dir, err)
		}
		return badgerDatabase{db}, nil
	}
	db, err := open(dir, true)
	if err != nil {
		return err
	}
	cacheDir := filepath.Join(dir, cacheFolder)
	if err = inspectCache(cacheDir); err == nil {
		s.cache, err = open(cacheDir, false)
	}
	if err != nil {
		return errors.Join(err, db.close())
	}
	s.db = db
	return nil
}

func badgerOptions(dir string, log *slog.Logger) badger.Options {
	return badger.DefaultOptions(dir).
		WithLogger(badgerLog{log}).
		WithMetricsEnabled(false). // expvar is process-wide and could not tell one node from another
		WithMemTableSize(memtableSize).
		WithNumMemtables(2).
		WithNumCompactors(2). // badger's minimum
		WithNumGoroutines(1).
		WithNumLevelZeroTables(2). // merge soon: only a merge tells the value log what became garbage
		WithNumLevelZeroTablesStall(8).
		WithCompactL0OnClose(true).
		WithCompression(options.None). // pictures do not compress, and compression would need the block cache
		WithBlockCacheSize(0).
		WithIndexCacheSize(0).
		WithValueThreshold(valueThreshold).
		WithValueLogFileSize(valueLogFileSize).
		WithChecksumVerificationMode(options.OnTableRead).
		WithVerifyValueChecksum(true)
}

func explainOpen(dir string, err error) error {
	switch {
	case isLockError(err):
		return errLocked(dir)
	case isSystemError(err):
		return err // permission denied, disk full: the system's own words say it best
	default:
		// What is left is badger not understanding its own files.
		return errCorrupt(dir, err.Error())
	}
}

// Run collects garbage in the value log until ctx is done. A store works without it, and grows.
func (s *Store) Run(ctx context.Context) error {
	ticker := time.NewTicker(s.gcInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if _, err := s.CollectGarbage(ctx); errors.Is(err, ErrClosed) {
				return err
			} else if err != nil {
				s.log.Warn("value log not collected", "error", err)
			}
		}
	}
}

// CollectGarbage rewrites value-log files that are mostly garbage and returns how many it rewrote.
func (s *Store) CollectGarbage(ctx context.Context) (files int, err error) {
	if err := s.enter(); err != nil {
		return 0, err
	}
	defer s.leave()
	for _, db := range []database{s.cache, s.db} {
		n, err := db.collect(func() bool { return ctx.Err() == nil })
		if files += n; err != nil {
			return files, fmt.Errorf("collect value log: %w", err)
		}
	}
	return files, nil
}

// Size returns the bytes of tables and value log. Badger refreshes the numbers once a minute.
func (s *Store) Size() (int64, error) {
	if err := s.enter(); err != nil {
		return 0, err
	}
	defer s.leave()
	total := int64(0)
	for _, db := range []database{s.db, s.cache} {
		total += db.size()
	}
	return total, nil
}

// Close waits for running operations, writes what badger holds back and releases the directory. Later operations, and
// operations started inside an Iterate that Close is waiting for, return ErrClosed.
func (s *Store) Close() error {
	s.closeOnce.Do(func() {
		s.mu.Lock()
		s.closed = true
		s.mu.Unlock()
		s.inFlight.Wait()
		if err := errors.Join(s.cache.close(), s.db.close()); err != nil {
			s.closeErr = fmt.Errorf("close store: %w", err)
		}
		if s.memory != nil {
			s.memory.release()
		}
	})
	return s.closeErr
}

// enter admits one operation. It is a count and not a read lock, because an operation may start another one (a Put in
// an Iterate) while Close waits, and a read lock would then wait for Close.
func (s *Store) enter() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return ErrClosed
	}
	s.inFlight.Add(1)
	return nil
}

func (s *Store) leave() { s.inFlight.Done() }

// view runs fn in a read transaction.
func (s *Store) view(db database, fn func(transaction) error) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	return db.view(fn)
}

// update runs fn in a write transaction and returns when it is as durable as db makes it. fn may run several times.
func (s *Store) update(db database, fn func(transaction) error) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	return db.update(fn)
}

// set writes one value in a transaction. Sizes are checked here, because badger's own message prints the value.
func (s *Store) set(tx transaction, key, value []byte) error {
	switch {
	case len(key) > maxKey:
		return fmt.Errorf("%w: key of %d bytes, %d are allowed", ErrTooLarge, len(key), maxKey)
	case len(value) > maxValue:
		return fmt.Errorf("%w: value of %d bytes, %d are allowed", ErrTooLarge, len(value), maxValue)
	}
	return tx.set(key, value)
}
