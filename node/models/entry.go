package models

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
)

const (
	manifestName = "manifest.cbor"
	listSuffix   = ".list"
	// maxManifest is the most that is read of a manifest; compute refuses less.
	maxManifest = 64<<10 + 1
)

// entry is a complete model: immutable, so that it is read without a lock.
type entry struct {
	root     protocol.Hash
	manifest *compute.Manifest
	raw      []byte // the manifest's bytes
	files    []file
	embedded bool
	fault    error // why it cannot be used; then only root is set
}

// file is one file of a model.
type file struct {
	compute.File
	path   string // on disk; empty when it lies in the program
	list   []byte
	chunks [][sha256.Size]byte
}

// reader is an open file.
type reader interface {
	io.ReaderAt
	io.Closer
}

func (f *file) open() (reader, error) {
	if f.path != "" {
		return os.Open(f.path)
	}
	r, _, err := compute.EmbeddedFile()
	return inProgram{r}, err
}

// inProgram is a file that needs no closing.
type inProgram struct{ io.ReaderAt }

func (inProgram) Close() error { return nil }

// readChunk reads chunk i and says whether it is what the list names.
func (f *file) readChunk(r io.ReaderAt, i int, buffer []byte) (data []byte, intact bool, err error) {
	offset, length := f.Chunk(i)
	data = buffer[:length]
	if n, err := r.ReadAt(data, offset); n < length {
		if errors.Is(err, io.EOF) {
			return data[:n], false, nil
		}
		return data[:n], false, err
	}
	return data, sha256.Sum256(data) == f.chunks[i], nil
}

// RootCID is the name of a manifest among blocks.
func RootCID(root protocol.Hash) cid.Cid { return dagCID(root) }

func dagCID(digest [sha256.Size]byte) cid.Cid { return cid.NewCidV1(cid.DagCBOR, multihashOf(digest)) }

func rawCID(digest [sha256.Size]byte) cid.Cid { return cid.NewCidV1(cid.Raw, multihashOf(digest)) }

func multihashOf(digest [sha256.Size]byte) multihash.Multihash {
	hash, _ := multihash.Encode(digest[:], multihash.SHA2_256) // cannot fail: the length is right
	return hash
}

// dirName is the folder of a root, parseDirName its inverse.
func dirName(root protocol.Hash) string { return hex.EncodeToString(root[:]) }

func parseDirName(name string) (root protocol.Hash, ok bool) {
	b, err := hex.DecodeString(name)
	if err != nil || len(b) != len(root) || hex.EncodeToString(b) != name {
		return root, false
	}
	return protocol.Hash(b), true
}

// readManifest reads the manifest of a folder and checks that it is the root's.
func readManifest(dir string, root protocol.Hash) (*compute.Manifest, []byte, error) {
	raw, err := readSmall(filepath.Join(dir, manifestName), maxManifest)
	if err != nil {
		return nil, nil, err
	}
	if sha256.Sum256(raw) != root {
		return nil, nil, fmt.Errorf("%w: %s is not the manifest of this root", ErrDamaged, manifestName)
	}
	m, err := compute.DecodeManifest(raw)
	return m, raw, err
}

// readSmall reads a file of at most limit bytes; of a longer one it reads no more.
func readSmall(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, limit))
}

// readList reads the list block of a file beside it.
func readList(path string, f compute.File) (file, error) {
	list, err := readSmall(path+listSuffix, int64(f.ListSize())+1)
	if err != nil {
		return file{}, err
	}
	chunks, err := f.DecodeList(list)
	if err != nil {
		return file{}, fmt.Errorf("%w: %s: %w", ErrDamaged, filepath.Base(path)+listSuffix, err)
	}
	return file{File: f, path: path, list: list, chunks: chunks}, nil
}

// loadEntry reads everything of a complete model but its chunks, which are checked whenever they are read.
func loadEntry(dir string, root protocol.Hash) (*entry, error) {
	m, raw, err := readManifest(dir, root)
	if err != nil {
		return nil, err
	}
	e := &entry{root: root, manifest: m, raw: raw}
	for _, f := range m.Files {
		path := filepath.Join(dir, f.Name)
		loaded, err := readList(path, f)
		if err != nil {
			return nil, err
		}
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if info.Size() != f.Size || !info.Mode().IsRegular() {
			return nil, fmt.Errorf("%w: %s has %d bytes, the manifest says %d", ErrDamaged, f.Name, info.Size(), f.Size)
		}
		e.files = append(e.files, loaded)
	}
	return e, nil
}

// readers opens all files of a model, in the manifest's order.
func (e *entry) readers() (open []io.ReaderAt, closeAll func(), err error) {
	var files []reader
	closeAll = func() {
		for _, f := range files {
			_ = f.Close() // they were only read
		}
	}
	for i := range e.files {
		f, err := e.files[i].open()
		if err != nil {
			closeAll()
			return nil, nil, err
		}
		files, open = append(files, f), append(open, f)
	}
	return open, closeAll, nil
}

// writeSynced writes a small file that is on disk when it returns.
func writeSynced(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// syncDir makes the names in a folder durable, where the system can.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, fs.ErrInvalid) && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}
