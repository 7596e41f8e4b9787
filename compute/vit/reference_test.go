package vit

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"math"
	"os"
	"testing"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/internal/kernel"
	"github.com/limn-network/limn/compute/vit/vittest"
)

// importModel imports a file and opens the result.
func importModel(t testing.TB, shape vittest.Shape, o ImportOptions, c compute.Config) (m *Model, manifest, file []byte) {
	t.Helper()
	source := vittest.New(shape)
	var out bytes.Buffer
	d, err := Import(context.Background(), source, source.Size(), &out, o)
	if err != nil {
		t.Fatal(err)
	}
	f, _, err := compute.NewFile(context.Background(), "model", bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	d.Files = []compute.File{f}
	if manifest, err = d.Bytes(); err != nil {
		t.Fatal(err)
	}
	if m, err = Open(context.Background(), manifest, bytes.NewReader(out.Bytes()), c); err != nil {
		t.Fatal(err)
	}
	return m, manifest, out.Bytes()
}

// referenceRoots are what importing the two files gives on every machine.
func referenceRoots(rough bool) string {
	if rough {
		return "9e5846e64a0c78cea6ef796df81db7da5fd71b13cc93ca86c0d865a31c0f0993"
	}
	return "0c01fa682e11c1403ddbaee8923bba610742df1d78b287cb0c9205c9e6607247"
}

// TestReference compares scores by models of full size with those by the reference implementation (testdata/reference.py): the
// error of each is at most 0.01.
func TestReference(t *testing.T) {
	if testing.Short() {
		t.Skip("imports a model of full size")
	}
	b, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var reference struct {
		Prompts  []string
		Pictures [][3]int
		Models   []struct {
			Rough  bool
			Scores [][]float64
		}
	}
	if err := json.Unmarshal(b, &reference); err != nil {
		t.Fatal(err)
	}
	for _, want := range reference.Models {
		shape := vittest.ViTB32()
		shape.Rough = want.Rough
		start := time.Now()
		m, _, file := importModel(t, shape, ImportOptions{}, compute.DefaultConfig())
		t.Logf("import and opening took %v, %d bytes", time.Since(start), len(file))
		if root := m.Root(); hex.EncodeToString(root[:]) != referenceRoots(want.Rough) {
			t.Errorf("rough %v: root %x, want %s", want.Rough, root, referenceRoots(want.Rough))
		}
		var texts, images [][]int16
		for _, prompt := range reference.Prompts {
			v, err := m.EmbedText(prompt)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, v)
		}
		for _, p := range reference.Pictures {
			v, err := m.EmbedImage(vittest.Picture(p[0], p[1], p[2]), p[1], p[2])
			if err != nil {
				t.Fatal(err)
			}
			images = append(images, v)
		}
		worst, total, spread := 0.0, 0.0, 0.0
		for i, text := range texts {
			for j, image := range images {
				e := math.Abs(float64(kernel.Cosine(image, text))/1e4 - want.Scores[i][j])
				if e > 0.01 {
					t.Errorf("rough %v, prompt %d, picture %d: off by %.4f from %.4f", want.Rough, i, j, e, want.Scores[i][j])
				}
				worst, total, spread = max(worst, e), total+e, max(spread, math.Abs(want.Scores[i][j]-want.Scores[0][0]))
			}
		}
		t.Logf("rough %v: error at most %.5f, in the mean %.5f; scores differ by up to %.4f", want.Rough, worst, total/float64(len(reference.Prompts)*len(reference.Pictures)), spread)
		if spread < 0.05 {
			t.Errorf("the reference scores hardly differ, by %.4f", spread)
		}
	}
}
