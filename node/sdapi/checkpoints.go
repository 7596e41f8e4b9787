package sdapi

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/limn-network/limn/protocol"
)

// Checkpoint is a model that a server can make pictures with.
type Checkpoint struct {
	// Title is what the server is told to load; empty where it has only one.
	Title string
	// Name is for people.
	Name string
	// File is where the server says that it lies, which may be on another machine or in a container.
	File string
	// SHA256 of the file, if the server tells it.
	SHA256 protocol.Hash
	// Loaded says that the server had it in memory when it was asked.
	Loaded bool
}

// Bounds of what is read of a server's lists.
const (
	maxListBytes   = 8 << 20
	maxCheckpoints = 2000
	maxFileBytes   = 256 << 30
)

// Checkpoints asks the server what it has.
func (s *Server) Checkpoints(ctx context.Context) ([]Checkpoint, error) {
	var listed []struct {
		Title    string  `json:"title"`
		Name     string  `json:"model_name"`
		SHA256   *string `json:"sha256"`
		Filename string  `json:"filename"`
	}
	err := s.brief(ctx, "sd-models", nil, &listed)
	var absent missing
	if err != nil && !errors.As(err, &absent) {
		return nil, err
	}
	var options struct {
		Checkpoint string `json:"sd_model_checkpoint"`
	}
	// A server with one checkpoint may have neither list nor options; only one that has none of both is something else.
	if fault := s.brief(ctx, "options", nil, &options); fault != nil && err != nil {
		return nil, err
	}
	if len(listed) > maxCheckpoints {
		return nil, fmt.Errorf("%w: it lists %d checkpoints, at most %d are looked at", ErrAnswer, len(listed), maxCheckpoints)
	}
	if err != nil && options.Checkpoint != "" {
		return []Checkpoint{{Name: printable(options.Checkpoint), Loaded: true}}, nil
	}
	var found []Checkpoint
	for _, m := range listed {
		c := Checkpoint{Title: m.Title, Name: printable(m.Name), File: m.Filename}
		if c.Name == "" {
			c.Name = printable(m.Title)
		}
		if m.SHA256 != nil {
			c.SHA256 = digest(*m.SHA256)
		}
		c.Loaded = len(listed) == 1 || options.Checkpoint != "" && (options.Checkpoint == m.Title || options.Checkpoint == m.Name || strings.HasPrefix(options.Checkpoint, m.Name+"."))
		if len(listed) == 1 {
			c.Title = "" // nothing to choose; some servers refuse to be told
		}
		found = append(found, c)
	}
	return found, nil
}

// digest reads a checksum. What is not one, or is one digit 64 times, as the placeholder of some servers, is none.
func digest(text string) protocol.Hash {
	var h protocol.Hash
	text = strings.TrimSpace(text)
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(h) || strings.Count(strings.ToLower(text), strings.ToLower(text[:1])) == len(text) {
		return h
	}
	copy(h[:], raw)
	return h
}

// Cache remembers the checksums of files, which take a while to compute. *node.Records is one.
type Cache interface {
	Get(key string) ([]byte, bool, error)
	Put(key string, value []byte) error
}

// ErrNoDigest says that nobody can tell which file a checkpoint is.
var ErrNoDigest = errors.New("its SHA-256 is not known")

// Digest returns the SHA-256 of a checkpoint: the server's word, or the hash of the file where that lies on this machine.
func (s *Server) Digest(ctx context.Context, c Checkpoint, only bool, cache Cache) (protocol.Hash, error) {
	if !c.SHA256.IsZero() {
		return c.SHA256, nil
	}
	path := s.fileOf(c, only)
	if path == "" {
		return protocol.Hash{}, fmt.Errorf("%w: the server tells neither that nor where the file lies on this machine; name the file with --checkpoint", ErrNoDigest)
	}
	h, err := hashFile(ctx, path, cache)
	if err != nil {
		return h, fmt.Errorf("%w: %w", ErrNoDigest, err)
	}
	return h, nil
}

// fileOf finds the file of a checkpoint: among those that the owner named, else where a server on this machine says.
func (s *Server) fileOf(c Checkpoint, only bool) string {
	for _, path := range s.cfg.Files {
		base := filepath.Base(path)
		stem := strings.TrimSuffix(base, filepath.Ext(base))
		if base == filepath.Base(c.File) || stem == c.Name || base == c.Name || only && len(s.cfg.Files) == 1 {
			return path
		}
	}
	// Whatever answers on the usual port may name any file of this machine, and what is hashed is published.
	if s.Local() && filepath.IsAbs(c.File) && holdsWeights(c.File) {
		if info, err := os.Stat(c.File); err == nil && info.Mode().IsRegular() {
			return c.File
		}
	}
	return ""
}

// holdsWeights reports whether a file is called what checkpoints are called.
func holdsWeights(path string) bool {
	return slices.Contains([]string{".safetensors", ".sft", ".ckpt", ".pt", ".pth", ".bin", ".gguf"}, strings.ToLower(filepath.Ext(path)))
}

// fileDigest is what the cache holds.
type fileDigest struct {
	Size     int64         `json:"size"`
	Modified time.Time     `json:"modified"`
	SHA256   protocol.Hash `json:"sha256"`
}

// hashFile returns the SHA-256 of a file, from the cache where the file looks as it did.
func hashFile(ctx context.Context, path string, cache Cache) (protocol.Hash, error) {
	var none protocol.Hash
	info, err := os.Stat(path)
	if err != nil {
		return none, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxFileBytes {
		return none, fmt.Errorf("%s is no file of at most %d bytes", path, int64(maxFileBytes))
	}
	key := "file/" + path
	if data, found, err := cache.Get(key); err == nil && found {
		var have fileDigest
		if json.Unmarshal(data, &have) == nil && have.Size == info.Size() && have.Modified.Equal(info.ModTime()) {
			return have.SHA256, nil
		}
	}
	file, err := os.Open(path)
	if err != nil {
		return none, err
	}
	defer file.Close()
	hash := sha256.New()
	if n, err := io.Copy(hash, &interruptible{ctx, io.LimitReader(file, info.Size()+1)}); err != nil {
		return none, err
	} else if n != info.Size() {
		return none, fmt.Errorf("%s changes while it is read", path)
	}
	digest := fileDigest{Size: info.Size(), Modified: info.ModTime(), SHA256: protocol.Hash(hash.Sum(nil))}
	data, err := json.Marshal(digest)
	if err != nil {
		return none, err
	}
	return digest.SHA256, cache.Put(key, data)
}

// interruptible is a reader that ends with its context.
type interruptible struct {
	ctx context.Context //nolint:containedctx // a reader has no other way to hear of it
	io.Reader
}

func (r *interruptible) Read(b []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(b)
}
