package models

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

// Embedded is the name under which Find knows the model that the program carries.
const Embedded = "embedded"

// Store is a folder of models. All methods may be used from any goroutine, and several processes may share a folder.
type Store struct {
	cfg Config
	log *slog.Logger

	mu      sync.RWMutex
	entries map[protocol.Hash]*entry
	index   map[[sha256.Size]byte]place
	warned  map[protocol.Hash]bool // about damage
}

// place is where a block lies: in memory, or in a chunk of a file.
type place struct {
	entry *entry
	data  []byte // of a manifest or a list
	file  *file
	chunk int
}

// Open reads what is in the folder. One that does not exist holds nothing, and is made by the first write.
func Open(cfg Config, log *slog.Logger) (*Store, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	s := &Store{cfg: cfg, log: log, entries: map[protocol.Hash]*entry{}, warned: map[protocol.Hash]bool{}}
	if cfg.Embedded {
		e, err := embedded()
		if err != nil && !errors.Is(err, compute.ErrNoEmbedded) {
			return nil, fmt.Errorf("models: %w", err)
		}
		if err == nil {
			s.entries[e.root] = e
		}
	}
	_, err := s.Refresh()
	return s, err
}

func embedded() (*entry, error) {
	raw, err := compute.EmbeddedManifest()
	if err != nil {
		return nil, err
	}
	m, err := compute.DecodeManifest(raw)
	if err != nil {
		return nil, err
	}
	content, size, err := compute.EmbeddedFile()
	if err != nil {
		return nil, err
	}
	f, list, err := compute.NewFile(context.Background(), m.Files[0].Name, io.NewSectionReader(content, 0, size))
	if err != nil {
		return nil, err
	}
	if f != m.Files[0] {
		return nil, fmt.Errorf("%w: %w", ErrEmbedded, ErrDamaged)
	}
	chunks, err := f.DecodeList(list)
	return &entry{
		root: sha256.Sum256(raw), manifest: m, raw: raw, embedded: true,
		files: []file{{File: f, list: list, chunks: chunks}},
	}, err
}

// Refresh looks at the folder again, which other processes may have changed, and says whether something changed.
func (s *Store) Refresh() (changed bool, err error) {
	names, err := readDir(s.cfg.Dir)
	if err != nil {
		return false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	present := map[protocol.Hash]bool{}
	for _, name := range names {
		root, ok := parseDirName(name.Name())
		if !ok || !name.IsDir() {
			continue
		}
		present[root] = true
		if old := s.entries[root]; old != nil && old.fault == nil {
			continue
		}
		e, err := loadEntry(s.dir(root), root)
		if errors.Is(err, fs.ErrNotExist) && !exists(s.dir(root)) {
			delete(present, root) // removed just now
			continue
		}
		if err != nil {
			s.warn(root, err)
			e = &entry{root: root, fault: err}
		}
		old := s.entries[root]
		s.entries[root], changed = e, changed || old == nil || e.fault == nil
	}
	for root, e := range s.entries {
		if !present[root] && !e.embedded {
			delete(s.entries, root)
			delete(s.warned, root)
			changed = true
		}
	}
	if changed || s.index == nil {
		s.reindex()
	}
	return changed, nil
}

// reindex is called with mu held.
func (s *Store) reindex() {
	s.index = map[[sha256.Size]byte]place{}
	for root, e := range s.entries {
		if e.fault != nil {
			continue
		}
		s.index[root] = place{entry: e, data: e.raw}
		for i := range e.files {
			f := &e.files[i]
			s.index[f.Link] = place{entry: e, data: f.list}
			for n, hash := range f.chunks {
				s.index[hash] = place{entry: e, file: f, chunk: n}
			}
		}
	}
}

// warn logs a damaged model once. Called with mu held.
func (s *Store) warn(root protocol.Hash, err error) {
	if !s.warned[root] {
		s.warned[root] = true
		s.log.Warn("what lies on disk is not the model; 'peer models verify' checks all of it", "root", root, "error", err)
	}
}

func (s *Store) dir(root protocol.Hash) string { return filepath.Join(s.cfg.Dir, dirName(root)) }

// readDir is os.ReadDir of a folder that need not be there.
func readDir(dir string) ([]os.DirEntry, error) {
	names, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("models: %w", err)
	}
	return names, nil
}

// makeDirs makes the store's folders before a write.
func (s *Store) makeDirs() error {
	if err := os.MkdirAll(filepath.Join(s.cfg.Dir, partialDir), 0o755); err != nil {
		return fmt.Errorf("models: %w", err)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// State says how much of a model is here.
type State string

// States of a model.
const (
	Complete State = "complete"
	Partial  State = "partial" // being fetched, or given up half-way
	Damaged  State = "damaged"
)

// Info is what is known of a model here.
type Info struct {
	Root     protocol.Hash
	Manifest *compute.Manifest // empty when it cannot be read
	Embedded bool
	State    State
	Size     int64 // bytes of all files, by the manifest; of a damaged model what lies on disk
	Here     int64 // bytes of them on disk; of a partial model about
	Dir      string
	Fault    error // of a damaged model
}

func (s *Store) info(e *entry) Info {
	i := Info{Root: e.root, Manifest: e.manifest, Embedded: e.embedded, State: Complete, Fault: e.fault}
	if !e.embedded {
		i.Dir = s.dir(e.root)
	}
	if e.fault != nil {
		i.Manifest, i.State, i.Size = &compute.Manifest{}, Damaged, onDisk(i.Dir)
		i.Here = i.Size
		return i
	}
	i.Size = e.manifest.Size()
	i.Here = i.Size
	return i
}

// onDisk is what a folder of files takes.
func onDisk(dir string) (n int64) {
	names, _ := os.ReadDir(dir) // what cannot be read takes no place that could be known
	for _, name := range names {
		if info, err := name.Info(); err == nil {
			n += allocated(info)
		}
	}
	return n
}

// List tells of all models: the embedded one first, then those on disk by root, then those that are partial.
func (s *Store) List() ([]Info, error) {
	s.mu.RLock()
	var out []Info
	for _, e := range s.entries {
		out = append(out, s.info(e))
	}
	s.mu.RUnlock()
	slices.SortFunc(out, func(a, b Info) int {
		if a.Embedded != b.Embedded {
			return cmp.Compare(b2i(b.Embedded), b2i(a.Embedded))
		}
		return bytes.Compare(a.Root[:], b.Root[:])
	})
	partial, err := s.partials()
	return append(out, partial...), err
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Find returns the model of a name ("embedded"), a root, the CID of a root, or the beginning of one of the two that no
// other model shares.
func (s *Store) Find(name string) (Info, error) {
	all, err := s.List()
	if err != nil {
		return Info{}, err
	}
	var found []Info
	for _, i := range all {
		if name == Embedded && i.Embedded || name != "" && name != Embedded && named(i.Root, name) {
			found = append(found, i)
		}
	}
	switch len(found) {
	case 0:
		return Info{}, fmt.Errorf("%w: %q", ErrUnknown, name)
	case 1:
		return found[0], nil
	}
	return Info{}, fmt.Errorf("%w: %q fits %s and %s", ErrAmbiguous, name, found[0].Root, found[1].Root)
}

func named(root protocol.Hash, name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(root.String(), name) && len(name) > 2 || strings.HasPrefix(dirName(root), name) ||
		len(name) >= 4 && strings.HasPrefix(RootCID(root).String(), name)
}

// ParseRoot reads a whole root, as hex or as CID.
func ParseRoot(text string) (protocol.Hash, error) {
	if root, ok := parseDirName(strings.ToLower(strings.TrimPrefix(text, "0x"))); ok {
		return root, nil
	}
	if c, err := cid.Decode(text); err == nil && c.Prefix() == RootCID(protocol.Hash{}).Prefix() {
		digest := c.Hash()
		return protocol.Hash(digest[len(digest)-sha256.Size:]), nil
	}
	return protocol.Hash{}, fmt.Errorf("%q is no model root: want 64 hexadecimal digits, or the CID of a manifest", text)
}

// get returns a complete model.
func (s *Store) get(root protocol.Hash) (*entry, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	e := s.entries[root]
	switch {
	case e == nil:
		return nil, fmt.Errorf("%w: %s", ErrUnknown, root)
	case e.fault != nil:
		return nil, e.fault
	}
	return e, nil
}

// Files returns the manifest of a complete model and its files, in the manifest's order.
func (s *Store) Files(root protocol.Hash) (manifest []byte, files []io.ReaderAt, closeAll func(), err error) {
	e, err := s.get(root)
	if err != nil {
		return nil, nil, nil, err
	}
	files, closeAll, err = e.readers()
	return bytes.Clone(e.raw), files, closeAll, err
}

// Announcer tells the network what is here. A p2p.Host is one.
type Announcer interface {
	Provide(ctx context.Context, c cid.Cid) error
	StopProviding(c cid.Cid)
}

// lookAgain is how often a running node looks whether commands have changed the folder.
const lookAgain = 3 * time.Second

// Run keeps up with the folder and announces what is in it until ctx ends. An announcement may take a minute; what is
// served does not wait for it.
func (s *Store) Run(ctx context.Context, network Announcer) error {
	looked := make(chan struct{}, 1)
	var work sync.WaitGroup
	defer work.Wait()
	work.Go(func() { s.keepAnnounced(ctx, network, looked) })
	tick := time.NewTicker(lookAgain)
	defer tick.Stop()
	for {
		select {
		case looked <- struct{}{}:
		default: // it will look at what is here by then
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		if _, err := s.Refresh(); err != nil {
			s.log.Warn("models cannot be listed", "error", err)
		}
	}
}

func (s *Store) keepAnnounced(ctx context.Context, network Announcer, looked <-chan struct{}) {
	announced := map[protocol.Hash]bool{}
	for {
		select {
		case <-looked:
			s.announce(ctx, network, announced)
		case <-ctx.Done():
			return
		}
	}
}

// announce provides new models and no longer those that are gone. The host repeats it, and makes up for failures.
func (s *Store) announce(ctx context.Context, network Announcer, announced map[protocol.Hash]bool) {
	s.mu.RLock()
	now := map[protocol.Hash]bool{}
	for root, e := range s.entries {
		now[root] = e.fault == nil
	}
	s.mu.RUnlock()
	for root := range announced {
		if !now[root] {
			network.StopProviding(RootCID(root))
			delete(announced, root)
		}
	}
	for root, good := range now {
		if good && !announced[root] {
			announced[root] = true
			if err := network.Provide(ctx, RootCID(root)); err != nil {
				s.log.Debug("model not announced yet", "root", root, "error", err)
			}
		}
	}
}
